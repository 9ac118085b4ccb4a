using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ShowJoins;

/// <summary>Joins and leaves of a unit month by month, in two questions to the database; in four when there are none.</summary>
internal sealed class JoinsReader(EnrollmentDbContext data, TimeProvider time)
{
    public const int Months = 12;

    /// <summary>Twelve months as they are shown; the given one is the last.</summary>
    public async Task<JoinsView> ViewAsync(Unit unit, Month until, bool opensHouseholds, CancellationToken cancellationToken)
    {
        var months = await ReadAsync(unit, until, cancellationToken);
        return new JoinsView(
            unit, months, opensHouseholds, JoinsView.AreEmpty(months) ? await LastBeforeAsync(unit, months[0].Month, cancellationToken) : null);
    }

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

    private async Task<Month?> LastBeforeAsync(Unit unit, Month month, CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(unit.Id, time.Today());
        var day = month.FirstDay.AddDays(-1);
        var joined = await data.JoinsIn(units, DateOnly.MinValue, day).MaxAsync(row => (DateOnly?)row.JoinedOn, cancellationToken);
        var left = await data.LeavesIn(units, DateOnly.MinValue, day).MaxAsync(row => row.LeftOn, cancellationToken);
        return new[] { joined, left }.Max() is { } last ? Month.Of(last) : null;
    }
}
