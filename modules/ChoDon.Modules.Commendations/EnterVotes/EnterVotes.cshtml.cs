using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.EnterVotes;

/// <summary>The secretary enters how those voted on a proposal who have no account. Whoever has one votes by themselves.</summary>
[Authorize(Permissions.KeepCouncil)]
internal sealed class EnterVotesPage(
    MeetingReader reader, VoteWriter writer, VoteChoices choices, DistrictVillages villages, TimeProvider time, IStringLocalizer<CommendationsText> texts) : PageModel
{
    [BindProperty]
    public EnterVotesForm Input { get; set; } = new();

    public MeetingDetails Details { get; private set; } = null!;

    public AgendaLine Line { get; private set; } = null!;

    public IEnumerable<Seat> WithAccount => Details.Seats.Where(seat => seat is { IsPresent: true, AccountId: not null });

    public string Place => villages.Tree.PlaceName(Line.Proposal.UnitId);

    public Seat? Seat(SeatVote vote) => Details.Seats.FirstOrDefault(seat => seat.Id == vote.SeatId);

    public List<SelectListItem> ChoicesOf(Seat seat) => choices.Of(Line.Proposal, seat);

    public async Task<IActionResult> OnGetAsync(Guid id, Guid proposalId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, proposalId, cancellationToken))
            return NotFound();
        if (Details.Meeting.IsClosed)
            return LocalRedirect(Paths.Meeting(id));
        Input.Votes =
        [
            .. Details.Seats.Where(MayVoteFor).Where(seat => seat.IsPresent)
                .Select(seat => new SeatVote { SeatId = seat.Id, Choice = VoteChoices.ChosenOf(Line, seat) }),
        ];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid proposalId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, proposalId, cancellationToken))
            return NotFound();
        var chosen = Input.Votes.Select((vote, at) => new ChosenVote(vote.SeatId, proposalId, vote.Choice, $"{nameof(Input.Votes)}[{at}].{nameof(vote.Choice)}")).ToList();
        var result = await ModelState.SaveAsync(() => writer.WriteAsync(id, MayVoteFor, chosen, cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Votes.Saved", Line.Proposal.Name], time);
        return LocalRedirect(await LoadAsync(id, proposalId, cancellationToken) && Next() is { } next ? Paths.Votes(id, next.Proposal.Id) : Paths.Meeting(id));
    }

    private static bool MayVoteFor(Seat seat) => seat.AccountId is null;

    // The next item on which a vote is still to be entered.
    private AgendaLine? Next() => Details.Lines
        .SkipWhile(line => line.Proposal.Id != Line.Proposal.Id)
        .Skip(1)
        .FirstOrDefault(line => line.IsOpen && line.Count.Missing.Any(MayVoteFor));

    private async Task<bool> LoadAsync(Guid id, Guid proposalId, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details
            || details.Lines.FirstOrDefault(line => line.Proposal.Id == proposalId) is not { } found)
            return false;
        (Details, Line) = (details, found);
        return true;
    }
}
