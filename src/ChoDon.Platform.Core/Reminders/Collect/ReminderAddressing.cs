using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>Puts what is open on the lists of those it concerns today, and takes it off the lists of others.</summary>
internal sealed class ReminderAddressing(
    ReminderDirectory directory, GrantBook grants, IUnitDirectory units, PlatformDatabase database, TimeProvider time)
{
    public async Task AddressAsync(Guid districtId, CollectedReminders collected, CancellationToken cancellationToken)
    {
        var plans = collected.Plans;
        var today = time.Today();
        await using var context = database.NewContext();
        var active = await context.Users.Where(account => account.DisabledAt == null).Select(account => account.Id).ToListAsync(cancellationToken);
        var audience = new ReminderAudience(grants, units.AsOf(today), districtId, active.ToHashSet());
        var permissions = directory.All.ToDictionary(kind => kind.Key, kind => kind.Definition.Permission, StringComparer.Ordinal);
        string[] kinds = [.. plans.Keys];
        var open = await context.Reminders.AsNoTracking()
            .Where(row => row.DistrictId == districtId && row.ResolvedAt == null && kinds.Contains(row.Kind))
            .ToListAsync(cancellationToken);
        var listed = await context.RemindersForPeople
            .Where(row => context.Reminders.Any(reminder =>
                reminder.Id == row.ReminderId && reminder.DistrictId == districtId && reminder.ResolvedAt == null && kinds.Contains(reminder.Kind)))
            .ToDictionaryAsync(row => (row.ReminderId, row.AccountId), cancellationToken);
        foreach (var reminder in open)
        {
            var plan = plans[reminder.Kind];
            var occasion = plan.LatestOccasion(reminder.DueOn, today);
            var permission = permissions[reminder.Kind];
            var told = collected.Named.TryGetValue((reminder.Kind, reminder.Subject, reminder.DueOn), out var only)
                ? audience.Among(only, permission, reminder.UnitId)
                : audience.Of(permission, reminder.UnitId, plan.IsEscalated(reminder.DueOn, today));
            foreach (var (accountId, isEscalated) in told)
            {
                if (listed.Remove((reminder.Id, accountId), out var row))
                    Follow(row, occasion, isEscalated);
                else if (occasion is { } day)
                    context.RemindersForPeople.Add(NewRow(reminder.Id, accountId, day, isEscalated));
            }
        }

        context.RemindersForPeople.RemoveRange(listed.Values);
        await context.SaveChangesAsync(cancellationToken);
    }

    private static ReminderForPerson NewRow(Guid reminderId, Guid accountId, DateOnly occasion, bool isEscalated) =>
        new() { ReminderId = reminderId, AccountId = accountId, Occasion = occasion, IsEscalated = isEscalated };

    /// <summary>A clock that was set back takes no occasion back.</summary>
    private static void Follow(ReminderForPerson row, DateOnly? occasion, bool isEscalated)
    {
        if (occasion is { } day && day > row.Occasion)
            row.Occasion = day;
        row.IsEscalated = isEscalated;
    }
}
