using System.Security.Cryptography;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>
/// Keeps accounts as Identity does, but the secrets of the second factor so that a copy of the database is of no use:
/// the authenticator's key under the keys of the data directory, recovery codes as hashes.
/// </summary>
public sealed class AccountStore(
    PlatformDbContext context,
    IDataProtectionProvider protection,
    TimeProvider time,
    ILogger<AccountStore> log,
    IdentityErrorDescriber? describer = null)
    : UserOnlyStore<Account, PlatformDbContext, Guid>(context, describer)
{
    private readonly IDataProtector _keys = protection.CreateProtector("ChoDon.Platform.Accounts.AuthenticatorKey");

    public override Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, _keys.Protect(key), cancellationToken);

    public override async Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken)
    {
        if (await base.GetAuthenticatorKeyAsync(user, cancellationToken) is not { Length: > 0 } stored)
            return null;
        try
        {
            return _keys.Unprotect(stored);
        }
        catch (CryptographicException error)
        {
            log.LogWarning(error, "The second factor of account {Account} cannot be read: the keys of the data directory are not those it was stored with", user.Id);
            return null;
        }
    }

    public override async Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
    {
        await Codes(user).ExecuteDeleteAsync(cancellationToken);
        Context.AddRange(recoveryCodes.Select(code => new RecoveryCode { AccountId = user.Id, CodeHash = RecoveryCodes.HashOf(user.Id, code) }));
        await SaveChanges(cancellationToken);
    }

    /// <summary>One statement finds the code and uses it up, so that it works once however many ask at a time.</summary>
    public override async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        var hash = RecoveryCodes.HashOf(user.Id, code);
        var now = time.UtcNow();
        return await Codes(user)
            .Where(known => known.CodeHash == hash && known.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(known => known.UsedAt, now), cancellationToken) == 1;
    }

    public override Task<int> CountCodesAsync(Account user, CancellationToken cancellationToken) =>
        Codes(user).CountAsync(code => code.UsedAt == null, cancellationToken);

    private IQueryable<RecoveryCode> Codes(Account user) => Context.RecoveryCodes.Where(code => code.AccountId == user.Id);
}
