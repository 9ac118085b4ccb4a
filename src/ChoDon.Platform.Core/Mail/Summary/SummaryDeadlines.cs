using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Reminders;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Counts what the reminders know to be due in a unit until a day, late things included.</summary>
internal sealed class SummaryDeadlines(ReminderDirectory kinds, PlatformDatabase database, TimeProvider time)
{
    public async Task<IReadOnlyList<SummaryDeadline>> ReadAsync(
        Guid districtId, Guid[] territory, DateOnly until, CancellationToken cancellationToken)
    {
        var today = time.Today();
        await using var context = database.NewContext();
        string[] open = [.. kinds.OpenIn(districtId).Select(kind => kind.Key)];
        var due = await context.Reminders
            .Where(row => row.DistrictId == districtId && row.ResolvedAt == null && row.DueOn <= until
                && open.Contains(row.Kind) && territory.Contains(row.UnitId))
            .GroupBy(row => row.Kind)
            .Select(same => new SummaryDeadline(same.Key, same.Count(), same.Sum(row => row.DueOn < today ? 1 : 0), same.Min(row => row.DueOn)))
            .ToListAsync(cancellationToken);
        return [.. due.OrderBy(deadline => deadline.First)];
    }
}
