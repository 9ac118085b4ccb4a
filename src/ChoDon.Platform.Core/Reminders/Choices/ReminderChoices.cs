using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>Keeps what people choose about mail of what is due.</summary>
public sealed class ReminderChoices(PlatformDatabase database)
{
    public async Task<PersonChoices> OfAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return (await OfAsync(context, [accountId], cancellationToken)).GetValueOrDefault(accountId, PersonChoices.AtFirst);
    }

    /// <summary>Replaces all that the person chose before.</summary>
    public async Task SaveAsync(Guid accountId, PersonChoices choices, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(choices);
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.ReminderPreferences.Where(row => row.AccountId == accountId).ExecuteDeleteAsync(cancellationToken);
        await context.ReminderChoices.Where(row => row.AccountId == accountId).ExecuteDeleteAsync(cancellationToken);
        context.ReminderPreferences.Add(new ReminderPreference
        {
            AccountId = accountId,
            Pace = choices.Pace,
            QuietFrom = choices.Quiet.From,
            QuietTo = choices.Quiet.To,
        });
        context.ReminderChoices.AddRange(choices.ByKind.Select(choice =>
            new ReminderChoice { AccountId = accountId, Kind = choice.Key, Pace = choice.Value }));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>The choices of those among the accounts who made any.</summary>
    internal static async Task<Dictionary<Guid, PersonChoices>> OfAsync(
        PlatformDbContext context, IReadOnlyCollection<Guid> accounts, CancellationToken cancellationToken)
    {
        var own = (await context.ReminderChoices.AsNoTracking().Where(row => accounts.Contains(row.AccountId)).ToListAsync(cancellationToken))
            .ToLookup(row => row.AccountId);
        var preferences = await context.ReminderPreferences.AsNoTracking()
            .Where(row => accounts.Contains(row.AccountId))
            .ToListAsync(cancellationToken);
        return preferences.ToDictionary(
            row => row.AccountId,
            row => new PersonChoices(
                row.Pace,
                new QuietHours(row.QuietFrom, row.QuietTo),
                own[row.AccountId].ToDictionary(choice => choice.Kind, choice => choice.Pace, StringComparer.Ordinal)));
    }
}
