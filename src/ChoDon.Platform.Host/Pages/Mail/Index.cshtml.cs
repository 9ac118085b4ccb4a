using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Mail;

/// <summary>The messages by state, and what the mail server said of those that would not go.</summary>
[Authorize(PlatformPermissions.ReadMail)]
internal sealed class IndexModel(MailReader mails, ResendMail resend, IAccess access, IStringLocalizer<HostText> texts) : PageModel
{
    private const string Path = "/admin/mail";

    [BindProperty(SupportsGet = true)]
    public OutboxStatus? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Before { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    [TempData]
    public string? Answer { get; set; }

    public MailPage Shown { get; private set; } = null!;

    public string? NewerUrl => Shown is { HasNewer: true, Mails: [var first, ..] } ? PageUrl("after", first) : null;

    public string? OlderUrl => Shown is { HasOlder: true, Mails: [.., var last] } ? PageUrl("before", last) : null;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Shown = await mails.ReadAsync(State, Before, After, cancellationToken);

    public async Task<IActionResult> OnPostResendAllAsync(CancellationToken cancellationToken)
    {
        Answer = texts["Mail.ResentAll", Show.Number((long)await resend.AllAsync(access.Actor, cancellationToken))];
        return LocalRedirect("~" + Path);
    }

    private string PageUrl(string cursor, MailLine mail) =>
        Url.Content($"~{Path}?{(State is null ? "" : $"state={State}&")}{cursor}={mail.Id}");
}
