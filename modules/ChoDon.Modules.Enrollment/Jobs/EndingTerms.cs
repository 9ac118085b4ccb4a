using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Jobs;

internal sealed record EndingTerm(string Village, string Commune, Post Post, DateOnly PlannedEnd);

internal sealed record DistrictEndingTerms(string District, IReadOnlyList<EndingTerm> Terms);

/// <summary>Finds terms whose planned end is near or has passed.</summary>
internal sealed class EndingTerms(EnrollmentDbContext data, IUnitDirectory directory)
{
    public async Task<DistrictEndingTerms> OfAsync(Guid districtId, DateOnly day, int days, CancellationToken cancellationToken)
    {
        var until = day.AddDays(days);
        var units = data.UnitsBelow(districtId, day);
        var terms = await data.InOfficeOn(day)
            .Where(row => units.Contains(row.UnitId) && row.LastDay == null && row.PlannedEnd <= until)
            .Select(row => new { row.UnitId, row.Post, PlannedEnd = row.PlannedEnd!.Value })
            .ToListAsync(cancellationToken);

        var tree = directory.AsOf(day);
        var order = tree.Subtree(districtId).Select((unit, position) => (unit.Id, position)).ToDictionary();
        return new DistrictEndingTerms(
            tree.Find(districtId)?.Name ?? "",
            [
                .. terms
                    .OrderBy(row => row.PlannedEnd)
                    .ThenBy(row => order.GetValueOrDefault(row.UnitId, int.MaxValue))
                    .ThenBy(row => row.Post)
                    .Select(row => new EndingTerm(
                        tree.Find(row.UnitId)?.Name ?? "",
                        tree.AncestorAt(row.UnitId, UnitLevel.Commune)?.Name ?? "",
                        row.Post,
                        row.PlannedEnd)),
            ]);
    }
}
