using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.AttachRules;

/// <summary>Attaches the rules that a village gave its model, in the place of those before.</summary>
internal sealed class AttachRulesHandler(EnrollmentDbContext data, DistrictVillages villages, IDocumentStore documents, TimeProvider time)
{
    /// <returns>What became of it, and why the file was not taken when it was the file.</returns>
    public async Task<(SaveResult Result, StoreResult? Refused)> HandleAsync(
        Guid modelId, Guid stamp, IFormFile? file, CancellationToken cancellationToken)
    {
        var model = await data.Models.FirstOrDefaultAsync(row => row.Id == modelId, cancellationToken);
        if (model is null || !villages.Contains(model.UnitId))
            return (SaveResult.NotFound, null);
        if (model.Stamp != stamp)
            return (SaveResult.Conflict, null);
        var problems = new Problems();
        if (file is null)
        {
            problems.Add("Document", "Error.FileMissing");
            return (problems.AsResult(), null);
        }

        var stored = await documents.AddAsync(EnrollmentModule.Id, model.UnitId, file, cancellationToken);
        if (!stored.Taken)
            return (problems.AsResult(), stored);

        var before = model.RulesDocumentId;
        model.RulesDocumentId = stored.Id;
        data.MarkSaved(model, time.UtcNow());
        return (await data.SaveWithDocumentAsync(documents, before, stored.Id, cancellationToken), null);
    }
}
