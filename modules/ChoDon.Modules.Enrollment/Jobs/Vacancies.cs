using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Jobs;

internal sealed record VillageVacancy(string Village, string Commune, bool NoLeader, bool NoDeputy);

internal sealed record DistrictVacancies(string District, IReadOnlyList<VillageVacancy> Villages);

/// <summary>Finds villages whose model has lacked a leader or a deputy for so many days at least.</summary>
internal sealed class Vacancies(EnrollmentDbContext data, IUnitDirectory directory)
{
    public async Task<DistrictVacancies> OfAsync(Guid districtId, DateOnly day, int days, CancellationToken cancellationToken)
    {
        var since = day.AddDays(-days);
        var units = data.UnitsBelow(districtId, day);
        var inOffice = data.InOfficeBetween(since, day);
        var posts = await data.ModelsOn(day)
            .Where(model => units.Contains(model.UnitId) && model.FoundedOn <= since)
            .Select(model => new
            {
                model.UnitId,
                HasLeader = inOffice.Any(term => term.VillageModelId == model.Id && term.Post == Post.Leader),
                HasDeputy = inOffice.Any(term => term.VillageModelId == model.Id && term.Post == Post.Deputy),
            })
            .GroupBy(model => model.UnitId)
            .Select(models => new
            {
                UnitId = models.Key,
                HasLeader = models.Min(model => model.HasLeader ? 1 : 0) == 1,
                HasDeputy = models.Min(model => model.HasDeputy ? 1 : 0) == 1,
            })
            .Where(village => !village.HasLeader || !village.HasDeputy)
            .ToListAsync(cancellationToken);

        var tree = directory.AsOf(day);
        var order = tree.Subtree(districtId).Select((unit, position) => (unit.Id, position)).ToDictionary();
        return new DistrictVacancies(
            tree.Find(districtId)?.Name ?? "",
            [
                .. posts
                    .OrderBy(row => order.GetValueOrDefault(row.UnitId, int.MaxValue))
                    .Select(row => new VillageVacancy(
                        tree.Find(row.UnitId)?.Name ?? "",
                        tree.AncestorAt(row.UnitId, UnitLevel.Commune)?.Name ?? "",
                        !row.HasLeader,
                        !row.HasDeputy)),
            ]);
    }
}
