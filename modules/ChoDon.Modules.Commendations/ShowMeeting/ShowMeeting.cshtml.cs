using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.ShowMeeting;

[Authorize(Permissions.KeepCouncil)]
internal sealed class ShowMeetingPage(
    MeetingReader reader,
    ChangePresenceHandler presence,
    MeetingNumbers numbers,
    DistrictVillages villages,
    TimeProvider time,
    IStringLocalizer<CommendationsText> texts) : PageModel
{
    [BindProperty]
    public PresenceForm Input { get; set; } = new();

    public MeetingDetails Details { get; private set; } = null!;

    public string Body => villages.Tree.Find(Details.Meeting.UnitId)?.Name ?? Show.Nothing;

    public string? Number => numbers.Of(Details.Meeting.Number);

    /// <summary>Whether the secretary has votes to enter: somebody is present who has no account.</summary>
    public bool EntersVotes => Details.Seats.Any(seat => seat is { IsPresent: true, AccountId: null });

    public string PlaceOf(AgendaLine line) => villages.Tree.PlaceName(line.Proposal.UnitId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        Input = new PresenceForm { Stamp = Details.Meeting.Stamp, PresentIds = [.. Details.Seats.Where(seat => seat.IsPresent).Select(seat => seat.Id)] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var result = await ModelState.SaveAsync(() => presence.HandleAsync(id, Input, cancellationToken));
        var refusal = await this.RefusalAsync(
            result, texts, () => LoadAsync(id, cancellationToken), () => Input.Stamp = ModelState.Renew(Details.Meeting.Stamp));
        if (refusal is not null)
            return refusal;
        TempData.Tell(result, texts["Meeting.SavedPresence"], time);
        return LocalRedirect(Paths.Meeting(id));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return false;
        Details = details;
        return true;
    }
}
