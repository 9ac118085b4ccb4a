using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.Flow;

/// <summary>The one place that says which step leads from where to where, and who takes it.</summary>
internal static class ProposalFlow
{
    private static readonly StepKind[] All = Enum.GetValues<StepKind>();

    /// <summary>Where the step leads, or null when it cannot be taken now.</summary>
    public static ProposalState? After(this Proposal proposal, StepKind step) => (step, proposal.State) switch
    {
        (StepKind.Submit, ProposalState.Draft) => ProposalState.Submitted,
        (StepKind.Return, ProposalState.Submitted or ProposalState.Reviewed or ProposalState.Passed) => ProposalState.Draft,
        (StepKind.Forward, ProposalState.Submitted) => ProposalState.Reviewed,
        (StepKind.Pass, ProposalState.Reviewed) => ProposalState.Passed,
        (StepKind.Reject, ProposalState.Reviewed) => ProposalState.NotPassed,
        (StepKind.Decide, ProposalState.Passed) => ProposalState.Decided,
        (StepKind.Refuse, ProposalState.Passed) => ProposalState.Refused,
        (StepKind.Present, ProposalState.Decided) => ProposalState.Presented,
        (StepKind.Withdraw, < ProposalState.Decided) => ProposalState.Withdrawn,
        (StepKind.Appeal, ProposalState.NotPassed or ProposalState.Refused) when !proposal.HasAppealed => ProposalState.Appealed,
        (StepKind.Uphold, ProposalState.Appealed) => ProposalState.Reviewed,
        (StepKind.Dismiss, ProposalState.Appealed) => ProposalState.Dismissed,
        (StepKind.Revoke, ProposalState.Decided or ProposalState.Presented) => ProposalState.Revoked,
        _ => null,
    };

    public static IEnumerable<StepKind> PossibleSteps(this Proposal proposal) =>
        All.Where(step => proposal.After(step) is not null);

    public static string PermissionFor(StepKind step) => step switch
    {
        StepKind.Submit or StepKind.Withdraw or StepKind.Appeal => Permissions.Propose,
        StepKind.Return or StepKind.Forward or StepKind.Present => Permissions.Review,
        StepKind.Pass or StepKind.Reject => Permissions.KeepCouncil,
        _ => Permissions.Decide,
    };

    /// <summary>Steps of the council and of whoever decides are taken in the unit that awards the form, not in that of the recipient.</summary>
    public static bool IsForTheBody(StepKind step) => PermissionFor(step) is Permissions.KeepCouncil or Permissions.Decide;

    /// <summary>Steps that judge a proposal: nobody takes them on one of their own.</summary>
    public static bool Judges(StepKind step) => step is
        StepKind.Forward or StepKind.Decide or StepKind.Refuse or StepKind.Uphold or StepKind.Dismiss or StepKind.Revoke;

    /// <summary>Steps that are taken on the page of the proposal with a note and nothing else.</summary>
    public static bool IsTakenByNote(StepKind step) => step is not (StepKind.Pass or StepKind.Reject or StepKind.Decide);

    /// <summary>Steps whose reason has to be said.</summary>
    public static bool NeedsNote(StepKind step) => step is
        StepKind.Return or StepKind.Refuse or StepKind.Withdraw or StepKind.Appeal or StepKind.Uphold or StepKind.Dismiss or StepKind.Revoke;
}
