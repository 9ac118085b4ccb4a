using ChoDon.Platform.Core.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ChoDon.Platform.Host.Web.SignIn;

/// <summary>Sends a one-time link to whoever has the address. The answer and its time are the same whether anybody has.</summary>
internal sealed class LinkByMail(
    UserManager<Account> accounts, OneTimeLinks links, AccountLetters letters, PublicAddress address, AnswerFloor floor)
{
    public bool CanSend => letters.CanSend;

    public Task SendAsync(OneTimeLinkPurpose purpose, string email, CancellationToken cancellationToken) =>
        floor.HoldAsync(() => SendIfKnownAsync(purpose, email, cancellationToken), cancellationToken);

    private async Task SendIfKnownAsync(OneTimeLinkPurpose purpose, string email, CancellationToken cancellationToken)
    {
        if (!CanSend
            || await accounts.FindByEmailAsync(email.Trim()) is not { State: AccountState.Active } account
            || await links.CreateForMailAsync(purpose, account.Id, cancellationToken) is not { } token)
        {
            return;
        }

        var link = address.LinkTo(purpose, token);
        await (purpose == OneTimeLinkPurpose.PasswordReset
            ? letters.SendPasswordResetAsync(account, link, cancellationToken)
            : letters.SendSignInLinkAsync(account, link, cancellationToken));
    }
}
