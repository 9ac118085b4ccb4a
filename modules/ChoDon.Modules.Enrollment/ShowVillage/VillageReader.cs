using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ShowVillage;

/// <summary>Reads one village of the current district, in five questions to the database.</summary>
internal sealed class VillageReader(EnrollmentDbContext data, DistrictVillages villages)
{
    /// <summary>The village, or null when there is none in the district.</summary>
    public async Task<VillageDetails?> FindAsync(Guid villageId, CancellationToken cancellationToken)
    {
        if (villages.Find(villageId) is not { } village)
            return null;
        var today = villages.Today;
        var models = await data.Models.AsNoTracking()
            .Where(row => row.UnitId == villageId)
            .OrderBy(row => row.FoundedOn)
            .ThenBy(row => row.Id)
            .ToListAsync(cancellationToken);
        var terms = await data.PostHolders.AsNoTracking()
            .Where(row => row.UnitId == villageId)
            .OrderBy(row => row.Post)
            .ThenByDescending(row => row.FirstDay)
            .ToListAsync(cancellationToken);
        var households = await data.MembersOn(today)
            .Where(row => row.UnitId == villageId)
            .GroupBy(row => row.VillageModelId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var tags = await data.VillageTags.AsNoTracking()
            .Where(row => row.UnitId == villageId)
            .OrderByDescending(row => row.FirstDay)
            .ThenBy(row => row.Tag)
            .ToListAsync(cancellationToken);
        var posts = await data.VillagePostHolders.AsNoTracking()
            .Where(row => row.UnitId == villageId)
            .OrderBy(row => row.Post)
            .ThenByDescending(row => row.FirstDay)
            .ToListAsync(cancellationToken);

        var details = models.Select(model => new ModelDetails(
            model,
            [.. terms.Where(term => term.VillageModelId == model.Id)],
            households.GetValueOrDefault(model.Id),
            today));
        return new VillageDetails(village, [.. details.OrderBy(model => model.IsClosed)], tags, posts, today);
    }
}
