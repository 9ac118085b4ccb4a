using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Figures;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Figures;

/// <summary>
/// Households that take part and those that are known, on some days. Who takes part counts where it does; a household that does
/// not, where it lives, until it is dissolved, if it never took part or has done so before.
/// </summary>
internal sealed class HouseholdStocks(EnrollmentDbContext data)
{
    public async Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, IReadOnlyList<DateOnly> days, CancellationToken cancellationToken)
    {
        // As one parameter: a province has more villages than SQLite takes single ones.
        var units = request.UnitIds.ToArray();
        var members = await MembersAsync(units, days, cancellationToken);
        var others = await OthersAsync(units, days, cancellationToken);
        var values = new List<FigureValue>();
        foreach (var day in days)
        {
            var enrolled = members.Where(some => some.JoinedOn <= day && !(some.LeftOn <= day))
                .GroupBy(some => some.UnitId)
                .ToDictionary(village => village.Key, village => village.Sum(some => some.Count));
            var known = others.Where(one => one.IsKnownOn(day)).CountBy(one => one.UnitId).ToDictionary();
            values.AddRange(enrolled.Select(row => new FigureValue(EnrollmentFigures.HouseholdsEnrolled.Key, row.Key, day, row.Value)));
            values.AddRange(enrolled.Keys.Union(known.Keys).Select(unitId => new FigureValue(
                EnrollmentFigures.HouseholdsKnown.Key, unitId, day, enrolled.GetValueOrDefault(unitId) + known.GetValueOrDefault(unitId))));
        }

        return values;
    }

    /// <summary>How many households took part from when until when. A household takes part once at a time.</summary>
    private Task<List<Members>> MembersAsync(Guid[] units, IReadOnlyList<DateOnly> days, CancellationToken cancellationToken)
    {
        var (first, last) = (days[0], days[^1]);
        return data.Memberships
            .Where(row => EF.Parameter(units).Contains(row.UnitId) && row.JoinedOn <= last && (row.LeftOn == null || row.LeftOn > first))
            .GroupBy(row => new { row.UnitId, row.JoinedOn, row.LeftOn })
            .Select(same => new Members(same.Key.UnitId, same.Key.JoinedOn, same.Key.LeftOn, same.Count()))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Households that never took part, or left by the last day.</summary>
    private Task<List<Outsider>> OthersAsync(Guid[] units, IReadOnlyList<DateOnly> days, CancellationToken cancellationToken)
    {
        var (first, last) = (days[0], days[^1]);
        return data.Households
            .Where(row => EF.Parameter(units).Contains(row.UnitId) && (row.DissolvedOn == null || row.DissolvedOn > first))
            .Where(row => !data.Memberships.Any(one => one.HouseholdId == row.Id) || data.Memberships.Any(one => one.HouseholdId == row.Id && one.LeftOn <= last))
            .Select(row => new Outsider(
                row.UnitId,
                row.DissolvedOn,
                data.Memberships.Where(one => one.HouseholdId == row.Id).Select(one => new Taking(one.JoinedOn, one.LeftOn)).ToList()))
            .ToListAsync(cancellationToken);
    }

    private sealed record Members(Guid UnitId, DateOnly JoinedOn, DateOnly? LeftOn, int Count);

    private sealed record Outsider(Guid UnitId, DateOnly? DissolvedOn, List<Taking> Memberships)
    {
        public bool IsKnownOn(DateOnly day) =>
            !(DissolvedOn <= day)
            && (Memberships.Count == 0 || Memberships.Exists(one => one.LeftOn <= day))
            && !Memberships.Exists(one => one.JoinedOn <= day && !(one.LeftOn <= day));
    }

    private sealed record Taking(DateOnly JoinedOn, DateOnly? LeftOn);
}
