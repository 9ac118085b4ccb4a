using System.Security.Claims;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Core.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ChoDon.Platform.Host.Web.SignIn;

/// <summary>The one door: whatever a person showed, here the second factor is asked for and the session begins.</summary>
internal sealed class Entrance(
    UserManager<Account> accounts,
    SignInManager<Account> signIn,
    AccountSessions sessions,
    PendingSignIns pending,
    CurrentAccess access,
    IAuditLog audit,
    IHttpContextAccessor accessor)
{
    public const string SecondFactorPath = "/sign-in/second-factor";

    /// <summary>The claim with the key of the session.</summary>
    public const string SessionClaim = "chodon:session";

    private HttpContext Http => accessor.HttpContext!;

    /// <summary>After the first factor: asks for the second where there is one, or begins the session.</summary>
    /// <returns>Where to go.</returns>
    public async Task<string> EnterAsync(Account account, SignInMethod method, bool isShared, string? returnUrl, CancellationToken cancellationToken)
    {
        if (account.State != AccountState.Active)
            throw new InvalidOperationException("An account that is not active was about to be let in.");
        if (await HasSecondFactorAsync(account))
        {
            pending.Remember(Http, new PendingSignIn(account.Id, account.SecurityStamp!, method, isShared, returnUrl));
            return SecondFactorPath;
        }

        return await BeginAsync(account, method, hasSecondFactor: false, isShared, returnUrl, cancellationToken);
    }

    /// <summary>Begins the session.</summary>
    /// <returns>Where to go.</returns>
    public async Task<string> BeginAsync(
        Account account, SignInMethod method, bool hasSecondFactor, bool isShared, string? returnUrl, CancellationToken cancellationToken)
    {
        pending.Forget(Http);
        var session = await sessions.StartAsync(
            account.Id,
            method,
            hasSecondFactor,
            isShared,
            DeviceWords.Of(Http.Request.Headers.UserAgent),
            Http.Connection.RemoteIpAddress?.ToString() ?? "",
            cancellationToken);
        await signIn.SignInWithClaimsAsync(account, isPersistent: false, [new Claim(SessionClaim, session.Id.ToString())]);
        access.SignIn(account.Id, account.FullName);
        RememberedEmail.Set(Http, isShared ? null : account.Email);
        Languages.RememberFor(Http, account.Language);
        await audit.AppendAsync(
            new AuditNote("account.signed-in", account.Id.ToString(), Detail: hasSecondFactor ? $"{method}, second factor" : $"{method}"), cancellationToken);
        return LocalPath(returnUrl);
    }

    public async Task<bool> HasSecondFactorAsync(Account account) =>
        account.TwoFactorEnabled || (await accounts.GetPasskeysAsync(account)).Count > 0;

    /// <summary>A path of this site, or the home page.</summary>
    private static string LocalPath(string? url) =>
        url is ['/', ..] and not ['/', '/' or '\\', ..] && !url.Any(char.IsControl) ? url : "/";
}
