using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.AspNetCore.Identity;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>What an administrator does to accounts of others. Nobody but the owner ever sets a password.</summary>
public sealed class AccountKeeping(
    UserManager<Account> accounts,
    SecondFactorSetUp secondFactor,
    AccountSessions sessions,
    OneTimeLinks links,
    AccountLetters letters,
    ISecondFactorRule secondFactorRule,
    IAuditLog audit,
    TimeProvider time)
{
    /// <summary>Makes an account without a password.</summary>
    public async Task<IdentityResult> CreateAsync(Account account)
    {
        account.InvitedAt = time.UtcNow();
        return await accounts.CreateAsync(account);
    }

    /// <summary>
    /// Whether a link for the person goes to the mailbox alone. Whoever administers or opens restricted records is not to
    /// be stood in for by another administrator with a link in the hand.
    /// </summary>
    public bool LinkIsForOwnerOnly(Account account) =>
        letters.CanSend && account.State == AccountState.Active && secondFactorRule.IsRequiredFor(account.Id);

    /// <summary>
    /// A link by which the person sets a password, for the first time or anew. It also goes out by mail, where there is a server.
    /// </summary>
    /// <param name="account">The account.</param>
    /// <param name="urlOf">Makes the address to be mailed of purpose and token.</param>
    /// <param name="cancellationToken">Stops before the link is made.</param>
    /// <returns>Purpose and token, to be shown once, if at all: see <see cref="LinkIsForOwnerOnly"/>.</returns>
    public async Task<(OneTimeLinkPurpose Purpose, string Token)> InviteAsync(
        Account account, Func<OneTimeLinkPurpose, string, Uri> urlOf, CancellationToken cancellationToken)
    {
        var (purpose, token) = await MakeLinkAsync(account, cancellationToken);
        var isNew = purpose == OneTimeLinkPurpose.Invitation;
        if (isNew)
        {
            account.InvitedAt = time.UtcNow();
            await SaveAsync(account);
            await letters.SendInvitationAsync(account, urlOf(purpose, token), cancellationToken);
        }
        else
        {
            await letters.SendPasswordResetAsync(account, urlOf(purpose, token), cancellationToken);
        }

        await NoteAsync("account.invited", account, isNew ? null : "new password", cancellationToken);
        return (purpose, token);
    }

    public async Task DisableAsync(Account account, string reason, CancellationToken cancellationToken)
    {
        account.DisabledAt = time.UtcNow();
        account.DisabledReason = reason;
        await SaveAsync(account);
        await links.EndAllAsync(account.Id, cancellationToken);
        await sessions.EndAllAsync(account.Id, but: null, cancellationToken);
        await NoteAsync("account.disabled", account, reason, cancellationToken);
    }

    public async Task EnableAsync(Account account, CancellationToken cancellationToken)
    {
        account.DisabledAt = null;
        account.DisabledReason = null;
        await SaveAsync(account);
        await NoteAsync("account.enabled", account, null, cancellationToken);
    }

    public async Task<int> EndSessionsAsync(Account account, CancellationToken cancellationToken)
    {
        var ended = await sessions.EndAllAsync(account.Id, but: null, cancellationToken);
        await NoteAsync("account.sessions-ended", account, $"{ended}", cancellationToken);
        return ended;
    }

    /// <summary>For a lost telephone: the app, passkeys and recovery codes are gone, and every session ends.</summary>
    public async Task ResetSecondFactorAsync(Account account, string reason, CancellationToken cancellationToken)
    {
        foreach (var passkey in await accounts.GetPasskeysAsync(account))
            (await accounts.RemovePasskeyAsync(account, passkey.CredentialId)).Require();
        await secondFactor.RemoveAsync(account, cancellationToken);
        await sessions.EndAllAsync(account.Id, but: null, cancellationToken);
        await NoteAsync("account.second-factor-reset", account, reason, cancellationToken);
        await letters.TellSecondFactorResetAsync(account, cancellationToken);
    }

    /// <summary>For somebody who has lost everything: the second step goes as above, and a link sets a new password.</summary>
    /// <returns>Purpose and token, for the owner's hands; no mail bears them.</returns>
    public async Task<(OneTimeLinkPurpose Purpose, string Token)> RecoverAsync(
        Account account, string reason, CancellationToken cancellationToken)
    {
        await ResetSecondFactorAsync(account, reason, cancellationToken);
        return await MakeLinkAsync(account, cancellationToken);
    }

    private async Task<(OneTimeLinkPurpose Purpose, string Token)> MakeLinkAsync(Account account, CancellationToken cancellationToken)
    {
        var purpose = account.State == AccountState.Invited ? OneTimeLinkPurpose.Invitation : OneTimeLinkPurpose.PasswordReset;
        return (purpose, await links.CreateAsync(purpose, account.Id, cancellationToken));
    }

    private async Task SaveAsync(Account account) => (await accounts.UpdateAsync(account)).Require();

    private Task NoteAsync(string action, Account account, string? detail, CancellationToken cancellationToken) =>
        audit.AppendAsync(new AuditNote(action, account.Id.ToString(), Detail: detail), cancellationToken);
}
