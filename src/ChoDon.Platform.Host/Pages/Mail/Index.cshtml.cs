using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Ui.Parts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Mail;

/// <summary>The latest messages, and what the mail server said of those that would not go.</summary>
[Authorize(PlatformPermissions.ReadMail)]
internal sealed class IndexModel(MailReader mails) : PageModel
{
    private const int Latest = 100;

    public IReadOnlyList<MailLine> Mails { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Mails = await mails.LatestAsync(Latest, cancellationToken);

    public static TagKind ToneOf(OutboxStatus status) => status switch
    {
        OutboxStatus.Sent => TagKind.Good,
        OutboxStatus.Dead => TagKind.Bad,
        _ => TagKind.Info,
    };
}
