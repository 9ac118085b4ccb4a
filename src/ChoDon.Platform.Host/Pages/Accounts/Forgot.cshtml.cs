using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.AspNetCore.Authorization;

namespace ChoDon.Platform.Host.Pages.Accounts;

/// <summary>Sends a link by which a new password is set.</summary>
[AllowAnonymous]
internal sealed class ForgotModel(LinkByMail mail) : LinkByMailPage(mail, OneTimeLinkPurpose.PasswordReset);
