using System.Net;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>
/// Slows guessing down: a few tries are free, then each wait is twice the one before, up to a minute. While a wait
/// lasts nothing is checked. One statement takes the try, so that many at a time, in several processes, get one.
/// </summary>
public sealed class SignInBackOff(PlatformDatabase database, TimeProvider time)
{
    public const int FreeForAccount = 5;

    /// <summary>An office stands behind one address.</summary>
    public const int FreeForAddress = 50;

    /// <summary>After a day without a try all is forgotten.</summary>
    public static TimeSpan Memory { get; } = TimeSpan.FromDays(1);

    /// <summary>Takes a try at an account from an address.</summary>
    /// <param name="account">The typed e-mail address, or the key of a known account that is asked for its second factor.</param>
    /// <param name="address">Where the try comes from.</param>
    /// <param name="cancellationToken">Stops before the try is taken.</param>
    public async Task<BackOffAnswer> TakeAsync(string account, IPAddress? address, CancellationToken cancellationToken)
    {
        // The account comes first: while it waits, the address is not held against others behind it.
        await using var context = database.NewContext();
        return await TakeAsync(context, AccountKey(account), FreeForAccount, cancellationToken) is { } tries
            && await TakeAsync(context, AddressKey(address), FreeForAddress, cancellationToken) is not null
            ? new BackOffAnswer(MayTry: true, tries == FreeForAccount)
            : new BackOffAnswer(MayTry: false, IsLastFree: false);
    }

    /// <summary>The try was right: the account starts anew, and the try is not held against the address.</summary>
    public async Task ForgiveAsync(string account, IPAddress? address, CancellationToken cancellationToken)
    {
        var (accountKey, addressKey, now) = (AccountKey(account), AddressKey(address), time.UtcNow());
        await using var context = database.NewContext();
        await context.SignInWaits.Where(wait => wait.Key == accountKey).ExecuteDeleteAsync(cancellationToken);
        await context.SignInWaits.Where(wait => wait.Key == addressKey).ExecuteUpdateAsync(
            set => set.SetProperty(wait => wait.Tries, wait => wait.Tries - 1).SetProperty(wait => wait.FreeAt, now), cancellationToken);
    }

    /// <summary>The number of this try, or null while a wait lasts.</summary>
    private async Task<int?> TakeAsync(PlatformDbContext context, string key, int free, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        var forgotten = now - Memory;
        DateTime After(int seconds) => now.AddSeconds(seconds);
        var taken = await context.Database.SqlQuery<int>(
            $"""
            INSERT INTO platform_sign_in_wait (key, tries, tried_at, free_at) VALUES ({key}, 1, {now}, {now})
            ON CONFLICT (key) DO UPDATE SET
                tries = CASE WHEN platform_sign_in_wait.tried_at < {forgotten} THEN 1 ELSE platform_sign_in_wait.tries + 1 END,
                tried_at = {now},
                free_at = CASE
                    WHEN platform_sign_in_wait.tried_at < {forgotten} OR platform_sign_in_wait.tries + 1 < {free} THEN {now}
                    WHEN platform_sign_in_wait.tries + 1 = {free} THEN {After(2)}
                    WHEN platform_sign_in_wait.tries + 1 = {free + 1} THEN {After(4)}
                    WHEN platform_sign_in_wait.tries + 1 = {free + 2} THEN {After(8)}
                    WHEN platform_sign_in_wait.tries + 1 = {free + 3} THEN {After(15)}
                    WHEN platform_sign_in_wait.tries + 1 = {free + 4} THEN {After(30)}
                    ELSE {After(60)} END
            WHERE platform_sign_in_wait.free_at <= {now}
            RETURNING tries AS "Value"
            """).ToListAsync(cancellationToken);
        return taken is [var tries] ? tries : null;
    }

    private static string AccountKey(string account) => TextHash.Of($"account/{account.Trim().ToUpperInvariant()}");

    private static string AddressKey(IPAddress? address) => TextHash.Of($"address/{ClientNetwork.Of(address)}");
}
