using System.Globalization;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>A person's own list in a district: reads it, and keeps what the person did about it.</summary>
public sealed class ReminderList(ReminderDirectory directory, PlatformDatabase database, TimeProvider time)
{
    public const int PageSize = 50;

    public async Task<int> CountAsync(Guid accountId, Guid districtId, ReminderShelf shelf, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await Of(context, accountId, districtId, shelf).CountAsync(cancellationToken);
    }

    /// <summary>At most one more than a page, so that the reader sees whether there is a next one; by due day.</summary>
    /// <param name="accountId">Whose list.</param>
    /// <param name="districtId">Of which district.</param>
    /// <param name="shelf">Which part.</param>
    /// <param name="after">The last one of the page before; null for the first page.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    public async Task<IReadOnlyList<ListedReminder>> ReadAsync(
        Guid accountId, Guid districtId, ReminderShelf shelf, (DateOnly DueOn, Guid Id)? after, CancellationToken cancellationToken)
    {
        var isEnglish = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        await using var context = database.NewContext();
        var found = Of(context, accountId, districtId, shelf);
        if (after is var (day, id))
            found = found.Where(pair => pair.Reminder.DueOn > day || (pair.Reminder.DueOn == day && pair.Reminder.Id > id));
        return await found
            .OrderBy(pair => pair.Reminder.DueOn).ThenBy(pair => pair.Reminder.Id)
            .Take(PageSize + 1)
            .Select(pair => new ListedReminder(
                pair.Reminder.Id,
                pair.Reminder.Kind,
                isEnglish ? pair.Reminder.TextEnglish : pair.Reminder.Text,
                pair.Reminder.DueOn,
                pair.Reminder.Path,
                pair.Row.IsEscalated,
                pair.Row.SnoozedUntil,
                pair.Row.DoneAt))
            .ToListAsync(cancellationToken);
    }

    /// <summary>The person wants to hear no more of these.</summary>
    /// <returns>How many of them were on the list.</returns>
    public async Task<int> SetDoneAsync(Guid accountId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        await using var context = database.NewContext();
        return await Own(context, accountId, ids)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.DoneAt, now), cancellationToken);
    }

    /// <summary>The person wants to hear of these again on a later day, by mail too.</summary>
    /// <returns>How many of them were on the list.</returns>
    public async Task<int> SnoozeAsync(Guid accountId, IReadOnlyCollection<Guid> ids, int days, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        var until = time.Today().AddDays(days);
        await using var context = database.NewContext();
        return await Own(context, accountId, ids)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.SnoozedUntil, until)
                    .SetProperty(row => row.ToldOn, (DateOnly?)null)
                    .SetProperty(row => row.DoneAt, (DateTime?)null),
                cancellationToken);
    }

    /// <summary>Brings back what the person had put off or was done with; it is not mailed for that.</summary>
    /// <returns>How many of them were on the list.</returns>
    public async Task<int> BringBackAsync(Guid accountId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await Own(context, accountId, ids)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.SnoozedUntil, (DateOnly?)null)
                    .SetProperty(row => row.ToldOn, row => row.Occasion)
                    .SetProperty(row => row.DoneAt, (DateTime?)null),
                cancellationToken);
    }

    private static IQueryable<ReminderForPerson> Own(PlatformDbContext context, Guid accountId, IReadOnlyCollection<Guid> ids) =>
        context.RemindersForPeople.Where(row => row.AccountId == accountId && ids.Contains(row.ReminderId));

    private IQueryable<Pair> Of(PlatformDbContext context, Guid accountId, Guid districtId, ReminderShelf shelf)
    {
        var today = time.Today();
        string[] kinds = [.. directory.OpenIn(districtId).Select(kind => kind.Key)];
        var pairs =
            from row in context.RemindersForPeople
            join reminder in context.Reminders on row.ReminderId equals reminder.Id
            where row.AccountId == accountId && reminder.DistrictId == districtId
                && reminder.ResolvedAt == null && kinds.Contains(reminder.Kind)
            select new Pair { Row = row, Reminder = reminder };
        return shelf == ReminderShelf.Open
            ? pairs.Where(pair => pair.Row.DoneAt == null && (pair.Row.SnoozedUntil == null || pair.Row.SnoozedUntil <= today))
            : pairs.Where(pair => pair.Row.DoneAt != null || pair.Row.SnoozedUntil > today);
    }

    private sealed class Pair
    {
        public required ReminderForPerson Row { get; init; }

        public required Reminder Reminder { get; init; }
    }
}
