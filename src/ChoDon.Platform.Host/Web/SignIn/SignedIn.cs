using System.Security.Claims;
using ChoDon.Platform.Core.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace ChoDon.Platform.Host.Web.SignIn;

/// <summary>Asks with each request whether the session of the cookie goes on, and hands it to the pages.</summary>
internal static class SignedIn
{
    public static async Task ValidateAsync(CookieValidatePrincipalContext cookie)
    {
        var http = cookie.HttpContext;
        if (Guid.TryParse(cookie.Principal?.FindFirstValue(Entrance.SessionClaim), out var id)
            && await http.RequestServices.GetRequiredService<AccountSessions>().FindAsync(id, http.RequestAborted) is { } session)
        {
            http.Features.Set(session);
            return;
        }

        cookie.RejectPrincipal();
        await http.SignOutAsync(cookie.Scheme.Name);
    }

    /// <summary>The session of whoever is signed in; null for visitors.</summary>
    public static AccountSession? Session(HttpContext http) => http.Features.Get<AccountSession>();

    /// <summary>The account that is signed in.</summary>
    public static async Task<Account> SignedInAsync(this UserManager<Account> accounts, ClaimsPrincipal user) =>
        await accounts.GetUserAsync(user) ?? throw new InvalidOperationException("The account of a session that goes on is gone.");

    /// <summary>The key of the account that is signed in.</summary>
    public static Guid AccountId(this ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!);
}
