using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Mail;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>
/// Writes to everybody in the district who has not been told of something: one message a day with all of it, of all
/// districts, and a further one within the hour to who wants to know at once. The message and the note that the person
/// was told are stored together.
/// </summary>
internal sealed class ReminderPost(
    ReminderDirectory directory, PlatformDatabase database, MailOutbox outbox, ReminderLetterWriter writer, TimeProvider time)
{
    public async Task SendAsync(Guid districtId, CancellationToken cancellationToken)
    {
        var now = MailHour.At(time.UtcNow());
        await using var context = database.NewContext();
        var pending = await PendingAsync(context, districtId, now.Today, cancellationToken);
        if (pending.Count == 0)
            return;
        Guid[] ids = [.. pending.Select(people => people.Key)];
        var accounts = await context.Users.AsNoTracking().Where(account => ids.Contains(account.Id)).ToListAsync(cancellationToken);
        var choices = await ReminderChoices.OfAsync(context, ids, cancellationToken);
        var obligatory = directory.All.Where(kind => kind.Definition.IsObligatory).Select(kind => kind.Key).ToHashSet(StringComparer.Ordinal);
        var bounced = await UndeliverableAddresses.AmongAsync(context, accounts.Select(account => account.Email ?? ""), cancellationToken);
        foreach (var account in accounts.Where(account => account.DisabledAt is null && !string.IsNullOrEmpty(account.Email)))
        {
            var chosen = choices.GetValueOrDefault(account.Id, PersonChoices.AtFirst);
            if (chosen.Quiet.Contain(now.Hour))
                continue;
            var items = bounced.ContainsKey(MailAddresses.Normal(account.Email!))
                ? pending[account.Id].Where(item => obligatory.Contains(item.Kind))
                : pending[account.Id];
            var paced = items.ToLookup(item => chosen.For(item.Kind, obligatory.Contains(item.Kind)));
            await SendAsync(account, paced, now, cancellationToken);
        }
    }

    private async Task SendAsync(
        Account account, ILookup<ReminderPace, PendingReminder> paced, MailHour now, CancellationToken cancellationToken)
    {
        var today = paced.SelectMany(items => items.Where(item => now.IsForToday(items.Key, item.Occasion))).ToList();
        if (today.Count > 0 && await SendAsync(account, $"{now.Today:yyyy-MM-dd}", today, now, cancellationToken))
            return;
        var atOnce = paced[ReminderPace.AtOnce].ToList();
        if (atOnce.Count > 0)
            await SendAsync(account, $"{now.Today:yyyy-MM-dd}T{now.Hour:00}", atOnce, now, cancellationToken);
    }

    /// <returns>False when the person's message of that name was written before.</returns>
    private async Task<bool> SendAsync(
        Account account, string name, List<PendingReminder> items, MailHour now, CancellationToken cancellationToken)
    {
        var draft = writer.Write(account, $"reminders/{account.Id:N}/{name}", items, now.Today);
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (!await outbox.EnqueueAsync(context, draft, cancellationToken))
            return false;
        foreach (var occasion in items.GroupBy(item => item.Occasion))
        {
            Guid[] told = [.. occasion.Select(item => item.ReminderId)];
            await context.RemindersForPeople
                .Where(row => row.AccountId == account.Id && told.Contains(row.ReminderId))
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.ToldOn, occasion.Key), cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Of all districts, but only for people who have something in this one: another district's round has the others.</summary>
    private async Task<ILookup<Guid, PendingReminder>> PendingAsync(
        PlatformDbContext context, Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        string[] kinds = [.. directory.OpenIn(districtId).Select(kind => kind.Key)];
        var open =
            from row in context.RemindersForPeople
            join reminder in context.Reminders on row.ReminderId equals reminder.Id
            where reminder.ResolvedAt == null && kinds.Contains(reminder.Kind)
                && row.DoneAt == null && (row.SnoozedUntil == null || row.SnoozedUntil <= today)
                && (row.ToldOn == null || row.ToldOn < row.Occasion)
            select new { row, reminder };
        var here = open.Where(found => found.reminder.DistrictId == districtId).Select(found => found.row.AccountId);
        var pending = await open
            .Where(found => here.Contains(found.row.AccountId))
            .OrderBy(found => found.reminder.DueOn).ThenBy(found => found.reminder.Text)
            .Select(found => new PendingReminder(
                found.row.AccountId, found.reminder.Id, found.reminder.Kind, found.row.Occasion,
                found.reminder.DueOn, found.row.IsEscalated, found.reminder.Text, found.reminder.TextEnglish))
            .ToListAsync(cancellationToken);
        return pending.ToLookup(item => item.AccountId);
    }
}
