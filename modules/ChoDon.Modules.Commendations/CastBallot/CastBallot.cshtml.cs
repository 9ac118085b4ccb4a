using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.CastBallot;

/// <summary>A member votes by themselves, on all that the meeting is about, and may change it until the meeting is closed.</summary>
[Authorize(Permissions.Vote)]
internal sealed class CastBallotPage(
    MeetingReader reader,
    VoteWriter writer,
    VoteChoices choices,
    DistrictVillages villages,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<CommendationsText> texts) : PageModel
{
    [BindProperty]
    public BallotForm Input { get; set; } = new();

    public MeetingDetails Details { get; private set; } = null!;

    public Seat? Seat { get; private set; }

    /// <summary>Key of the words that say why the reader does not vote here; null when they do.</summary>
    public string? WhyNot => Seat is null ? "Ballot.NoSeat"
        : Details.Meeting.IsClosed ? "Ballot.Closed"
        : !Seat.IsPresent ? "Ballot.MarkedAbsent"
        : null;

    public string Body => villages.Tree.Find(Details.Meeting.UnitId)?.Name ?? Show.Nothing;

    public AgendaLine? LineOf(ItemVote vote) => Details.Lines.FirstOrDefault(line => line.Proposal.Id == vote.ProposalId);

    public string PlaceOf(AgendaLine line) => villages.Tree.PlaceName(line.Proposal.UnitId);

    public List<SelectListItem> ChoicesOf(AgendaLine line) => choices.Of(line.Proposal, Seat!);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        if (Seat is { } seat)
            Input.Votes = [.. Details.Lines.Select(line => new ItemVote { ProposalId = line.Proposal.Id, Choice = VoteChoices.ChosenOf(line, seat) })];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        if (Seat is not { } mine)
            return Page();
        var chosen = Input.Votes.Select((vote, at) => new ChosenVote(mine.Id, vote.ProposalId, vote.Choice, $"{nameof(Input.Votes)}[{at}].{nameof(vote.Choice)}")).ToList();
        var result = await ModelState.SaveAsync(() => writer.WriteAsync(id, seat => seat.Id == mine.Id, chosen, cancellationToken));
        if (result.Status == SaveStatus.Invalid && !await LoadAsync(id, cancellationToken))
            return NotFound();
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Ballot.Saved", chosen.Count(vote => vote.Choice is not null), Details.Lines.Count], time);
        return LocalRedirect(Paths.Ballots);
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return false;
        (Details, Seat) = (details, details.SeatOf(access.Actor.AccountId));
        return true;
    }
}
