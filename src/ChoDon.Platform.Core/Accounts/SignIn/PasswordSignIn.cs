using System.Net;
using ChoDon.Platform.Abstractions.Audit;
using Microsoft.AspNetCore.Identity;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>Checks an e-mail address and a password. Nothing tells whether the address is known, not even the time it takes.</summary>
public sealed class PasswordSignIn(
    UserManager<Account> accounts, IPasswordHasher<Account> hasher, SignInBackOff backOff, IAuditLog audit)
{
    private static readonly Account Nobody = new() { FullName = "" };
    private static string? _hashOfNobody;

    /// <summary>The account, or null when it is not to be let in.</summary>
    public async Task<Account?> CheckAsync(string email, string password, IPAddress? address, CancellationToken cancellationToken)
    {
        var answer = await backOff.TakeAsync(email, address, cancellationToken);
        if (!answer.MayTry)
            return null;
        var account = await accounts.FindByEmailAsync(email.Trim());
        if (IsRight(account, password))
        {
            await backOff.ForgiveAsync(email, address, cancellationToken);
            return account;
        }

        if (answer.IsLastFree)
            await audit.AppendAsync(new AuditNote("account.sign-in-refused", account?.Id.ToString(), Detail: "password"), cancellationToken);
        return null;
    }

    private bool IsRight(Account? account, string password)
    {
        _hashOfNobody ??= hasher.HashPassword(Nobody, "nobody's password");
        var knows = account is { State: AccountState.Active, PasswordHash: not null };
        var verified = hasher.VerifyHashedPassword(account ?? Nobody, knows ? account!.PasswordHash! : _hashOfNobody, password);
        return knows && verified != PasswordVerificationResult.Failed;
    }
}
