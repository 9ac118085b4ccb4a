using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ShowJoins;

/// <summary>Joins and leaves of a unit month by month, in two questions to the database.</summary>
internal sealed class JoinsReader(EnrollmentDbContext data, TimeProvider time)
{
    public const int Months = 12;

    /// <summary>Twelve months, the given one the last.</summary>
    public async Task<IReadOnlyList<MonthOfJoins>> ReadAsync(Unit unit, Month until, CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(unit.Id, time.Today());
        var first = until.FirstDay.AddMonths(1 - Months);
        var joins = await data.JoinsIn(units, first, until.LastDay)
            .GroupBy(row => new { row.JoinedOn.Year, row.JoinedOn.Month })
            .Select(group => new { group.Key.Year, group.Key.Month, Count = group.Count() })
            .ToDictionaryAsync(group => new Month(group.Year, group.Month), group => group.Count, cancellationToken);
        var leaves = await data.LeavesIn(units, first, until.LastDay)
            .GroupBy(row => new { row.LeftOn!.Value.Year, row.LeftOn!.Value.Month })
            .Select(group => new { group.Key.Year, group.Key.Month, Count = group.Count() })
            .ToDictionaryAsync(group => new Month(group.Year, group.Month), group => group.Count, cancellationToken);
        return
        [
            .. Enumerable.Range(0, Months)
                .Select(number => Month.Of(first.AddMonths(number)))
                .Select(month => new MonthOfJoins(month, joins.GetValueOrDefault(month), leaves.GetValueOrDefault(month))),
        ];
    }
}
