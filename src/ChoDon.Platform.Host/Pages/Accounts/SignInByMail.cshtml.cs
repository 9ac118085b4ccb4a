using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.AspNetCore.Authorization;

namespace ChoDon.Platform.Host.Pages.Accounts;

/// <summary>Sends a link that signs in once: the way in for whoever forgot the password, or whose account somebody else is guessing at.</summary>
[AllowAnonymous]
internal sealed class SignInByMailModel(LinkByMail mail) : LinkByMailPage(mail, OneTimeLinkPurpose.SignIn);
