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
    public async Task<IReadOnlyList<FigureValue>> ComputeAsync(
        FigureRequest request, IReadOnlyList<MemberSpan> members, IReadOnlyList<DateOnly> days, CancellationToken cancellationToken)
    {
        var enrolled = members.CountOn(days);
        var others = (await OthersAsync([.. request.UnitIds], days, cancellationToken)).ToLookup(one => one.UnitId);
        return
        [
            .. from unitId in request.UnitIds
               from at in Enumerable.Range(0, days.Count)
               let taking = enrolled.TryGetValue(unitId, out var counts) ? counts[at] : 0
               let known = taking + others[unitId].Count(one => one.IsKnownOn(days[at]))
               where known > 0
               from value in new FigureValue[]
               {
                   new(EnrollmentFigures.HouseholdsEnrolled.Key, unitId, days[at], taking),
                   new(EnrollmentFigures.HouseholdsKnown.Key, unitId, days[at], known),
               }
               select value,
        ];
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

    private sealed record Outsider(Guid UnitId, DateOnly? DissolvedOn, List<Taking> Memberships)
    {
        public bool IsKnownOn(DateOnly day) =>
            !(DissolvedOn <= day)
            && (Memberships.Count == 0 || Memberships.Exists(one => one.LeftOn <= day))
            && !Memberships.Exists(one => one.JoinedOn <= day && !(one.LeftOn <= day));
    }

    private sealed record Taking(DateOnly JoinedOn, DateOnly? LeftOn);
}
