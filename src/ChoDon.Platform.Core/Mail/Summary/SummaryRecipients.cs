using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Mail;

/// <summary>
/// Who leads the district or a commune of it: the holders of the permission. With a grant of the district or above they
/// get the district's summary, with one of a commune the commune's.
/// </summary>
public sealed class SummaryRecipients(PlatformDatabase database, GrantBook book, IUnitDirectory directory, TimeProvider time)
{
    /// <summary>All of them, also those who get none, and why; each once for a unit and address.</summary>
    public async Task<IReadOnlyList<SummaryRecipient>> ForAsync(Guid districtId, CancellationToken cancellationToken)
    {
        var units = UnitsByHolder(districtId);
        Guid[] holders = [.. units.Select(unit => unit.AccountId)];
        await using var context = database.NewContext();
        var accounts = await context.Users
            .Where(account => holders.Contains(account.Id) && account.DisabledAt == null)
            .Select(account => new
            {
                account.Id,
                account.FullName,
                Address = account.Email ?? "",
                account.Language,
                IsStopped = MailChoices.Stopped(context, MailTopics.MonthlySummary).Any(choice => choice.AccountId == account.Id),
            })
            .ToDictionaryAsync(account => account.Id, cancellationToken);
        var bounces = await UndeliverableAddresses.AmongAsync(context, accounts.Values.Select(account => account.Address), cancellationToken);
        return
        [
            .. units
                .Where(unit => accounts.ContainsKey(unit.AccountId))
                .Select(unit => (Account: accounts[unit.AccountId], unit.UnitId))
                .Select(held => new SummaryRecipient(held.Account.Id, held.Account.FullName, held.Account.Address, held.Account.Language, held.UnitId)
                {
                    IsStopped = held.Account.IsStopped,
                    Bounce = bounces.GetValueOrDefault(MailAddresses.Normal(held.Account.Address)),
                })
                .OrderBy(recipient => recipient.AccountId)
                .DistinctBy(recipient => (recipient.UnitId, recipient.HasAddress ? recipient.Address.ToLowerInvariant() : $"{recipient.AccountId}")),
        ];
    }

    private List<(Guid AccountId, Guid UnitId)> UnitsByHolder(Guid districtId)
    {
        var tree = directory.AsOf(time.Today());
        var above = tree.PathUp(districtId).Select(unit => unit.Id).ToHashSet();
        return
        [
            .. book.HoldersWithUnits(PlatformPermissions.ReceiveSummary)
                .Select(held => (held.AccountId, UnitId: SummarisedUnit(held.UnitId)))
                .Where(held => held.UnitId is not null)
                .Select(held => (held.AccountId, held.UnitId!.Value))
                .Distinct(),
        ];

        Guid? SummarisedUnit(Guid? granted) =>
            granted is not { } unit || above.Contains(unit) ? districtId
            : tree.Find(unit) is { Level: not UnitLevel.Village } && tree.IsWithin(unit, districtId) ? unit
            : null;
    }
}
