using ChoDon.Platform.Core.Accounts;

namespace ChoDon.Platform.Host.Web.SignIn;

/// <summary>Somebody who showed the first factor and is asked for the second.</summary>
/// <param name="AccountId">Who.</param>
/// <param name="Stamp">Changes with the password, and the first step is void then.</param>
/// <param name="Method">What the first factor was.</param>
/// <param name="IsShared">On a laptop that others use, too.</param>
/// <param name="ReturnUrl">Where they wanted to go.</param>
internal sealed record PendingSignIn(Guid AccountId, string Stamp, SignInMethod Method, bool IsShared, string? ReturnUrl);
