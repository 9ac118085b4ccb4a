using System.Net;
using ChoDon.Platform.Abstractions.Audit;
using Microsoft.AspNetCore.Identity;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>Checks six digits of an app or a recovery code, as slowly as passwords are checked.</summary>
public sealed class SecondFactorSignIn(UserManager<Account> accounts, SignInBackOff backOff, IAuditLog audit)
{
    public async Task<bool> CheckAsync(Account account, string code, IPAddress? address, CancellationToken cancellationToken)
    {
        var key = $"second-factor/{account.Id}";
        var answer = await backOff.TakeAsync(key, address, cancellationToken);
        if (!answer.MayTry)
            return false;
        if (await IsRightAsync(account, code))
        {
            await backOff.ForgiveAsync(key, address, cancellationToken);
            return true;
        }

        if (answer.IsLastFree)
            await audit.AppendAsync(new AuditNote("account.sign-in-refused", account.Id.ToString(), Detail: "second factor"), cancellationToken);
        return false;
    }

    private async Task<bool> IsRightAsync(Account account, string code) =>
        RecoveryCodes.LooksLikeOne(code)
            ? (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded
            : await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code);
}
