using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Accounts;

/// <summary>Sends a link that signs in once: the way in for whoever forgot the password, or whose account somebody else is guessing at.</summary>
[AllowAnonymous]
internal sealed class SignInByMailModel(LinkByMail mail) : PageModel
{
    [BindProperty, Required(ErrorMessage = "SetUp.EmailMissing"), EmailAddress(ErrorMessage = "SetUp.EmailWrong"), StringLength(256)]
    public string? Email { get; set; }

    public bool CanSend => mail.CanSend;

    public bool IsSent { get; private set; }

    public void OnGet() => Email = RememberedEmail.Of(HttpContext);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !CanSend)
            return Page();
        await mail.SendAsync(OneTimeLinkPurpose.SignIn, Email!, cancellationToken);
        IsSent = true;
        return Page();
    }
}
