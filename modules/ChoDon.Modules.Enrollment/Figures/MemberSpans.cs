using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Figures;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Figures;

/// <summary>Households of a village that took part from the same day until the same day.</summary>
/// <param name="UnitId">The village.</param>
/// <param name="JoinedOn">The first day that counts.</param>
/// <param name="LeftOn">The first day that no longer counts.</param>
/// <param name="Count">How many; a household takes part once at a time.</param>
internal sealed record MemberSpan(Guid UnitId, DateOnly JoinedOn, DateOnly? LeftOn, int Count);

internal static class MemberSpans
{
    /// <summary>All that reach into the days asked for.</summary>
    public static Task<List<MemberSpan>> SpansAsync(this EnrollmentDbContext data, FigureRequest request, DateOnly last, CancellationToken cancellationToken)
    {
        // As one parameter: a province has more villages than SQLite takes single ones.
        var (units, first) = (request.UnitIds.ToArray(), request.First);
        return data.Memberships
            .Where(row => EF.Parameter(units).Contains(row.UnitId) && row.JoinedOn <= last && (row.LeftOn == null || row.LeftOn >= first))
            .GroupBy(row => new { row.UnitId, row.JoinedOn, row.LeftOn })
            .Select(same => new MemberSpan(same.Key.UnitId, same.Key.JoinedOn, same.Key.LeftOn, same.Count()))
            .ToListAsync(cancellationToken);
    }

    /// <summary>How many take part in each village on each of the days, which are in order.</summary>
    public static Dictionary<Guid, int[]> CountOn(this IEnumerable<MemberSpan> spans, IReadOnlyList<DateOnly> days)
    {
        var order = days.ToArray();
        var villages = new Dictionary<Guid, int[]>();
        foreach (var span in spans)
        {
            if (!villages.TryGetValue(span.UnitId, out var changes))
                villages.Add(span.UnitId, changes = new int[order.Length]);
            Change(changes, span.JoinedOn, span.Count);
            if (span.LeftOn is { } left)
                Change(changes, left, -span.Count);
        }

        foreach (var changes in villages.Values)
        {
            for (var at = 1; at < changes.Length; at++)
                changes[at] += changes[at - 1];
        }

        return villages;

        void Change(int[] changes, DateOnly from, int count)
        {
            var at = Array.BinarySearch(order, from);
            if (at < 0)
                at = ~at;
            if (at < changes.Length)
                changes[at] += count;
        }
    }
}
