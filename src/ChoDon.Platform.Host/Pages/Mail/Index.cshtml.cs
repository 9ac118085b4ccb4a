using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Ui.Parts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Pages.Mail;

/// <summary>The latest messages, and what the mail server said of those that would not go.</summary>
[Authorize("platform.mail.read")]
internal sealed class IndexModel(PlatformDbContext context) : PageModel
{
    private const int Latest = 100;

    public IReadOnlyList<MailRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Rows = await context.Outbox
            .OrderByDescending(mail => mail.Id)
            .Take(Latest)
            .Select(mail => new MailRow(mail.Id, mail.Recipient, mail.Subject, mail.CreatedAt, mail.Status, mail.LastError))
            .ToListAsync(cancellationToken);

    public static TagKind ToneOf(OutboxStatus status) => status switch
    {
        OutboxStatus.Sent => TagKind.Good,
        OutboxStatus.Dead => TagKind.Bad,
        _ => TagKind.Info,
    };
}

internal sealed record MailRow(
    Guid Id, string Recipient, string Subject, DateTime CreatedAt, OutboxStatus Status, string? LastError);
