using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Core.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>A person sets up the app, asks for new recovery codes, or gives the app up. The code was checked before.</summary>
public sealed class SecondFactorSetUp(
    UserManager<Account> accounts,
    IUserStore<Account> store,
    PlatformDatabase database,
    AccountSessions sessions,
    ISecondFactorRule rule,
    IAuditLog audit)
{
    /// <summary>The key to be typed or scanned into the app; made when there is none yet.</summary>
    public async Task<string> KeyAsync(Account account)
    {
        if (await accounts.GetAuthenticatorKeyAsync(account) is { Length: > 0 } key)
            return key;
        await accounts.ResetAuthenticatorKeyAsync(account);
        return (await accounts.GetAuthenticatorKeyAsync(account))!;
    }

    /// <summary>From now on a code is asked for. Sessions begun without one end, but for this one.</summary>
    /// <returns>Recovery codes, to be shown once.</returns>
    public async Task<IReadOnlyList<string>> TurnOnAsync(Account account, Guid sessionId, CancellationToken cancellationToken)
    {
        await accounts.SetTwoFactorEnabledAsync(account, true);
        var codes = await ReplaceCodesAsync(account, cancellationToken);
        await BecomesSecureAsync(account, sessionId, cancellationToken);
        await NoteAsync("account.second-factor-set", account, "app", cancellationToken);
        return codes;
    }

    /// <summary>The session counts as begun with a second factor; others begun without one are no longer good enough.</summary>
    public async Task BecomesSecureAsync(Account account, Guid sessionId, CancellationToken cancellationToken)
    {
        await sessions.MarkSecondFactorAsync(sessionId, cancellationToken);
        await sessions.EndAllAsync(account.Id, but: sessionId, cancellationToken);
    }

    /// <summary>The codes before no longer work.</summary>
    public async Task<IReadOnlyList<string>> NewCodesAsync(Account account, CancellationToken cancellationToken)
    {
        var codes = await ReplaceCodesAsync(account, cancellationToken);
        await NoteAsync("account.second-factor-set", account, "recovery codes", cancellationToken);
        return codes;
    }

    /// <summary>Whether the person may do without the app: nothing requires it, or there is a passkey beside it.</summary>
    public async Task<bool> MayTurnOffAsync(Account account) =>
        !rule.IsRequiredFor(account.Id) || (await accounts.GetPasskeysAsync(account)).Count > 0;

    public async Task TurnOffAsync(Account account, CancellationToken cancellationToken)
    {
        await RemoveAsync(account, cancellationToken);
        await NoteAsync("account.second-factor-reset", account, "by the person", cancellationToken);
    }

    /// <summary>App and recovery codes are gone, and the next app begins with codes of its own.</summary>
    internal async Task RemoveAsync(Account account, CancellationToken cancellationToken)
    {
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        await ((IUserTwoFactorRecoveryCodeStore<Account>)store).ReplaceCodesAsync(account, [], cancellationToken);
        await using var context = database.NewContext();
        await context.Users.Where(row => row.Id == account.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastTotpStep, (long?)null), cancellationToken);
    }

    private async Task<IReadOnlyList<string>> ReplaceCodesAsync(Account account, CancellationToken cancellationToken)
    {
        var codes = RecoveryCodes.New();
        await ((IUserTwoFactorRecoveryCodeStore<Account>)store).ReplaceCodesAsync(account, codes, cancellationToken);
        return codes;
    }

    private Task NoteAsync(string action, Account account, string detail, CancellationToken cancellationToken) =>
        audit.AppendAsync(new AuditNote(action, account.Id.ToString(), Detail: detail), cancellationToken);
}
