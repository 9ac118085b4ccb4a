using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>Six digits of an authenticator app (RFC 6238). Each works once: who looked over the shoulder is too late.</summary>
public sealed class TotpProvider(PlatformDatabase database, TimeProvider time) : AuthenticatorTokenProvider<Account>
{
    /// <summary>The step before and after: telephones go wrong by some seconds.</summary>
    private static readonly VerificationWindow Window = new(previous: 1, future: 1);

    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(user);
        var digits = new string([.. token.Where(char.IsAsciiDigit)]);
        if (digits.Length != 6 || await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key)
            return false;
        var totp = new Totp(Base32Encoding.ToBytes(key));
        return totp.VerifyTotp(time.UtcNow(), digits, out var step, Window) && await UseAsync(user.Id, step);
    }

    private async Task<bool> UseAsync(Guid accountId, long step)
    {
        await using var context = database.NewContext();
        return await context.Users
            .Where(account => account.Id == accountId && (account.LastTotpStep == null || account.LastTotpStep < step))
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.LastTotpStep, step)) == 1;
    }
}
