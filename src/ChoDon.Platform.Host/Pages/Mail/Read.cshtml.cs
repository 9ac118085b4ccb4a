using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Mail;

/// <summary>Shows the text part of a message as it was stored to be sent.</summary>
[Authorize(PlatformPermissions.ReadMail)]
internal sealed class ReadModel(MailReader mails) : PageModel
{
    public StoredMail Mail { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await mails.FindAsync(id, cancellationToken) is not { } mail)
            return NotFound();
        Mail = mail;
        return Page();
    }
}
