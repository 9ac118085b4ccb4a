using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.Council;

/// <summary>What a member may choose on a proposal. Whose own it is can only say so.</summary>
internal sealed class VoteChoices(IStringLocalizer<CommendationsText> texts)
{
    public List<SelectListItem> Of(Proposal proposal, Seat seat) =>
        [.. texts.Choices<VoteChoice>("Vote").Where(choice => !VoteCount.IsInvolved(proposal, seat) || choice.Value == nameof(VoteChoice.Involved))];

    /// <summary>What was chosen before, or the one choice that there is.</summary>
    public static VoteChoice? ChosenOf(AgendaLine line, Seat seat) =>
        VoteCount.IsInvolved(line.Proposal, seat) ? VoteChoice.Involved
            : line.Votes.TryGetValue(seat.Id, out var choice) ? choice
            : null;
}
