using ChoDon.Modules.Commendations.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Lists;

/// <summary>Which states make a stage. What waits for the reader is no matter of the state alone: see <see cref="WaitingForMe"/>.</summary>
internal static class Stages
{
    /// <summary>The stages that follow one another, in that order.</summary>
    public static readonly IReadOnlyList<Stage> InOrder = [Stage.Draft, Stage.Submitted, Stage.Council, Stage.Decision, Stage.ToPresent];

    private static readonly ProposalState[] Judged =
        [ProposalState.Submitted, ProposalState.Reviewed, ProposalState.Passed, ProposalState.Appealed];

    private static readonly ProposalState[] Open = [ProposalState.Draft, .. Judged, ProposalState.Decided];

    /// <summary>Whether somebody has to judge it by a day.</summary>
    public static bool IsJudged(ProposalState state) => Judged.Contains(state);

    public static ProposalState[] StatesOf(Stage stage) => stage switch
    {
        Stage.Draft => [ProposalState.Draft],
        Stage.Submitted => [ProposalState.Submitted],
        Stage.Council => [ProposalState.Reviewed],
        Stage.Decision => [ProposalState.Passed, ProposalState.Appealed],
        Stage.ToPresent => [ProposalState.Decided],
        Stage.Ended => [.. Enum.GetValues<ProposalState>().Except(Open)],
        Stage.All => Enum.GetValues<ProposalState>(),
        _ => Open,
    };

    public static IQueryable<Proposal> At(this IQueryable<Proposal> proposals, Stage stage)
    {
        var states = StatesOf(stage);
        return stage == Stage.All ? proposals : proposals.Where(proposal => EF.Parameter(states).Contains(proposal.State));
    }
}
