using ChoDon.Platform.Core.Mail;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.MailStop;

/// <summary>
/// Stops a kind of mail by the link of a message: a person by the button, because many programs open every link they see,
/// and a mail program by sending the form on its own (RFC 8058). The link itself is the proof, so no token of a form is asked for.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[RequireAntiforgeryToken(required: false)]
internal sealed class IndexModel(Unsubscription unsubscription) : PageModel
{
    /// <summary>What the link is about; null for a link that is none of ours.</summary>
    public string? Topic { get; private set; }

    public bool IsStopped { get; private set; }

    public string Self => $"{Request.Path}{Request.QueryString}";

    public async Task OnGetAsync([FromQuery] string? token, CancellationToken cancellationToken) =>
        Topic = await unsubscription.FindAsync(token, cancellationToken);

    public async Task OnPostAsync([FromQuery] string? token, CancellationToken cancellationToken)
    {
        Topic = await unsubscription.StopAsync(token, cancellationToken);
        IsStopped = Topic is not null;
        if (!IsStopped)
            Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
