using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.DeleteMeeting;

[Authorize(Permissions.KeepCouncil)]
internal sealed class DeleteMeetingPage(
    DeleteMeetingHandler handler, MeetingReader reader, TimeProvider time, IStringLocalizer<CommendationsText> texts) : PageModel
{
    public MeetingDetails Details { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) && !Details.Meeting.IsClosed ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var result = await handler.HandleAsync(id, cancellationToken);
        if (this.Refusal(result, texts, form: "") is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Meeting.Deleted"], time);
        return LocalRedirect(Paths.Meetings);
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var details = await reader.FindAsync(id, cancellationToken);
        Details = details!;
        return details is not null;
    }
}
