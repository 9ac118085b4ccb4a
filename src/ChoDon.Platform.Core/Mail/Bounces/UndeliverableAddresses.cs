using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Knows to which addresses mail comes back, until somebody says that they work again.</summary>
public sealed class UndeliverableAddresses(PlatformDatabase database, TimeProvider time)
{
    /// <summary>The latest report that nothing arrives at the address, or null.</summary>
    public async Task<MailBounce?> FindAsync(string? address, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(address))
            return null;
        await using var context = database.NewContext();
        return (await AmongAsync(context, [address], cancellationToken)).GetValueOrDefault(MailAddresses.Normal(address));
    }

    /// <summary>From now on mail goes there again.</summary>
    public async Task ClearAsync(Account account, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        var address = MailAddresses.Normal(account.Email ?? "");
        var now = time.UtcNow();
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var cleared = await Open(context)
            .Where(bounce => bounce.Address == address)
            .ExecuteUpdateAsync(set => set.SetProperty(bounce => bounce.ClearedAt, now), cancellationToken);
        if (cleared == 0)
            return;
        await AuditChain.AppendAsync(context, now, by, new AuditNote("account.address-cleared", account.Id.ToString()), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>The latest report for those among the addresses to which mail comes back, by normal address.</summary>
    internal static async Task<Dictionary<string, MailBounce>> AmongAsync(
        PlatformDbContext context, IEnumerable<string> addresses, CancellationToken cancellationToken)
    {
        string[] asked = [.. addresses.Select(MailAddresses.Normal).Distinct()];
        var bounces = await Open(context).AsNoTracking()
            .Where(bounce => asked.Contains(bounce.Address))
            .OrderBy(bounce => bounce.At).ThenBy(bounce => bounce.Id)
            .ToListAsync(cancellationToken);
        return bounces.GroupBy(bounce => bounce.Address).ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
    }

    internal static IQueryable<MailBounce> Open(PlatformDbContext context) =>
        context.MailBounces.Where(bounce => bounce.IsPermanent && bounce.ClearedAt == null);
}
