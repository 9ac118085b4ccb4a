using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.AddMaterial;

/// <summary>Attaches material to a campaign, and takes away what is of no use any more.</summary>
internal sealed class AddMaterialHandler(CampaignsDbContext data, IAccess access, IDocumentStore documents, TimeProvider time)
{
    public const int MostMaterials = 30;

    /// <returns>What became of it, and why the file was not taken when it was the file.</returns>
    public async Task<(SaveResult Result, StoreResult? Refused)> AddAsync(
        Guid campaignId, string? title, IFormFile? file, CancellationToken cancellationToken)
    {
        var campaign = await data.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == campaignId, cancellationToken);
        if (campaign is null || !access.Holds(Permissions.EditPlans, campaign.UnitId))
            return (SaveResult.NotFound, null);
        var problems = new Problems();
        var name = problems.Text("Title", title, CampaignMaterial.TitleLength, "Error.TitleMissing");
        if (await data.Materials.CountAsync(row => row.CampaignId == campaignId, cancellationToken) >= MostMaterials)
            problems.Add("Document", "Error.TooManyFiles", MostMaterials);
        else if (file is null)
            problems.Add("Document", "Error.FileMissing");
        if (problems.Any || file is null)
            return (problems.AsResult(), null);
        var stored = await documents.AddAsync(CampaignsModule.Id, campaign.UnitId, file, cancellationToken);
        if (!stored.Taken)
            return (problems.AsResult(), stored);
        data.Materials.Add(new CampaignMaterial
        {
            CampaignId = campaignId,
            UnitId = campaign.UnitId,
            Title = name,
            DocumentId = stored.Id.Value,
            AddedAt = time.UtcNow(),
        });
        await data.SaveChangesAsync(cancellationToken);
        return (SaveResult.Saved, null);
    }

    public async Task<SaveResult> RemoveAsync(Guid campaignId, Guid materialId, CancellationToken cancellationToken)
    {
        var material = await data.Materials.FirstOrDefaultAsync(row => row.Id == materialId && row.CampaignId == campaignId, cancellationToken);
        if (material is null)
            return SaveResult.SavedBefore;
        if (!access.Holds(Permissions.EditPlans, material.UnitId))
            return SaveResult.NotFound;
        data.Materials.Remove(material);
        await data.SaveChangesAsync(cancellationToken);
        await documents.RemoveAsync(material.DocumentId, cancellationToken);
        return SaveResult.Saved;
    }
}
