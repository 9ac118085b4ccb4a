using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web.Hardening;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Mail;

/// <summary>Shows a message as it was stored to be sent, and sends it once more when it was given up.</summary>
[Authorize(PlatformPermissions.ReadMail)]
internal sealed class ReadModel(MailReader mails, ResendMail resend, IAccess access, IStringLocalizer<HostText> texts) : PageModel
{
    public StoredMail Mail { get; private set; } = null!;

    [TempData]
    public string? Answer { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await mails.FindAsync(id, cancellationToken) is not { } mail)
            return NotFound();
        Mail = mail;
        HttpContext.Features.Set(OwnContentPolicy.WithFrame);
        return Page();
    }

    public async Task<IActionResult> OnPostResendAsync(Guid id, CancellationToken cancellationToken)
    {
        var outcome = await resend.OneAsync(id, access.Actor, cancellationToken);
        if (outcome == ResendOutcome.Unknown)
            return NotFound();
        Answer = texts[$"Mail.Resend.{outcome}"];
        return LocalRedirect($"~/admin/mail/{id}");
    }
}
