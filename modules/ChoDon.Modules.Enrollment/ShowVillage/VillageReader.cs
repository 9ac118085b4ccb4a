using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ShowVillage;

/// <summary>Reads one village of the current district.</summary>
internal sealed class VillageReader(EnrollmentDbContext data, DistrictVillages villages)
{
    /// <summary>The village, or null when there is none in the district.</summary>
    public async Task<VillageDetails?> FindAsync(Guid villageId, CancellationToken cancellationToken)
    {
        if (villages.Find(villageId) is not { } village)
            return null;
        var model = await data.Models.AsNoTracking()
            .Where(row => row.UnitId == villageId)
            .OrderBy(row => row.FoundedOn)
            .FirstOrDefaultAsync(cancellationToken);
        var terms = model is null
            ? []
            : await data.PostHolders.AsNoTracking()
                .Where(row => row.VillageModelId == model.Id)
                .OrderBy(row => row.Post)
                .ThenByDescending(row => row.FirstDay)
                .ToListAsync(cancellationToken);
        var households = await data.MembersOn(villages.Today).CountAsync(row => row.UnitId == villageId, cancellationToken);
        return new VillageDetails(village, model, terms, households, villages.Today);
    }
}
