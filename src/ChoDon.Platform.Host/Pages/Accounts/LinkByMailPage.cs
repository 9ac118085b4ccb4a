using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Accounts;

/// <summary>Asks for an e-mail address and sends a one-time link there; what is answered tells nothing of who is known.</summary>
internal abstract class LinkByMailPage(LinkByMail mail, OneTimeLinkPurpose purpose) : PageModel
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
        await mail.SendAsync(purpose, Email!, cancellationToken);
        IsSent = true;
        return Page();
    }
}
