using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.CloseMeeting;

/// <summary>Shows what would come out now, and closes the meeting.</summary>
[Authorize(Permissions.KeepCouncil)]
internal sealed class CloseMeetingPage(
    CloseMeetingHandler handler,
    MeetingReader reader,
    DistrictVillages villages,
    IDistrictSettings settings,
    TimeProvider time,
    IStringLocalizer<CommendationsText> texts) : PageModel
{
    [BindProperty]
    public CloseMeetingForm Input { get; set; } = new();

    public MeetingDetails Details { get; private set; } = null!;

    public int Quorum => settings.Get(Settings.Quorum, villages.District.Id);

    public int Majority => settings.Get(Settings.Majority, villages.District.Id);

    public bool HasQuorum => MeetingDetails.HasQuorum(Details.Seats, Quorum);

    public bool IsComplete => Details.Lines.All(line => !line.IsOpen || line.Count.Missing.Count == 0);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        if (Details.Meeting.IsClosed)
            return LocalRedirect(Paths.Meeting(id));
        Input.Note = Details.Meeting.Note;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(id, Input, cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
        {
            await LoadAsync(id, cancellationToken);
            return refusal;
        }

        TempData.Tell(result, texts["Close.Saved"], time);
        return LocalRedirect(Paths.Meeting(id));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var details = await reader.FindAsync(id, cancellationToken);
        if (details is not null)
            Details = details;
        return details is not null;
    }
}
