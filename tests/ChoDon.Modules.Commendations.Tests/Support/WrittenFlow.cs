using ChoDon.Modules.Commendations.Data;
using static ChoDon.Modules.Commendations.Data.ProposalState;
using static ChoDon.Modules.Commendations.Tests.Support.Person;

namespace ChoDon.Modules.Commendations.Tests.Support;

/// <summary>The way of a proposal as the law and the office know it, written out a second time without a look at the module.</summary>
internal static class WrittenFlow
{
    public static readonly IReadOnlyList<StepKind> Steps = Enum.GetValues<StepKind>();

    public static readonly IReadOnlyDictionary<ProposalState, IReadOnlyDictionary<StepKind, ProposalState>> Ways =
        new Dictionary<ProposalState, IReadOnlyDictionary<StepKind, ProposalState>>
        {
            [Draft] = To((StepKind.Submit, Submitted), (StepKind.Withdraw, Withdrawn)),
            [Submitted] = To((StepKind.Forward, Reviewed), (StepKind.Return, Draft), (StepKind.Withdraw, Withdrawn)),
            [Reviewed] = To((StepKind.Pass, Passed), (StepKind.Reject, NotPassed), (StepKind.Return, Draft), (StepKind.Withdraw, Withdrawn)),
            [Passed] = To((StepKind.Decide, Decided), (StepKind.Refuse, Refused), (StepKind.Return, Draft), (StepKind.Withdraw, Withdrawn)),
            [Decided] = To((StepKind.Present, Presented), (StepKind.Revoke, Revoked)),
            [Presented] = To((StepKind.Revoke, Revoked)),
            [NotPassed] = To((StepKind.Appeal, Appealed)),
            [Refused] = To((StepKind.Appeal, Appealed)),
            [Appealed] = To((StepKind.Uphold, Reviewed), (StepKind.Dismiss, Dismissed)),
            [Dismissed] = To(),
            [Withdrawn] = To(),
            [Revoked] = To(),
        };

    private static readonly Person[] Proposers = [Leader, Officer, Colleague, Head, Writer, Submitter, Namesake];
    private static readonly Person[] Reviewers = [Officer, Colleague, Head, Writer, Submitter, Namesake];
    private static readonly Person[] Judges = [Officer, Colleague, Head];

    /// <summary>Who takes a step on what the commune awards. What is marked as the body's is taken in the district for what that awards.</summary>
    private static readonly Dictionary<StepKind, (Person[] Who, bool IsOfTheBody)> Takers = new()
    {
        [StepKind.Submit] = (Proposers, false),
        [StepKind.Withdraw] = (Proposers, false),
        [StepKind.Appeal] = (Proposers, false),
        [StepKind.Return] = (Reviewers, false),
        [StepKind.Present] = (Reviewers, false),
        [StepKind.Forward] = (Judges, false),
        [StepKind.Pass] = (Reviewers, true),
        [StepKind.Reject] = (Reviewers, true),
        [StepKind.Decide] = (Judges, true),
        [StepKind.Refuse] = (Judges, true),
        [StepKind.Uphold] = (Judges, true),
        [StepKind.Dismiss] = (Judges, true),
        [StepKind.Revoke] = (Judges, true),
    };

    /// <summary>Steps that say yes or no: nobody says it to what is their own.</summary>
    public static readonly IReadOnlyList<StepKind> Judging =
        [StepKind.Forward, StepKind.Decide, StepKind.Refuse, StepKind.Uphold, StepKind.Dismiss, StepKind.Revoke];

    public static ProposalState? After(ProposalState state, StepKind step) => Ways[state].TryGetValue(step, out var after) ? after : null;

    public static bool May(Person person, StepKind step, AwardLevel level)
    {
        var (who, isOfTheBody) = Takers[step];
        return who.Contains(person) && !(isOfTheBody && level != AwardLevel.Commune && person is (Officer or Colleague));
    }

    private static Dictionary<StepKind, ProposalState> To(params (StepKind Step, ProposalState After)[] ways) => ways.ToDictionary(way => way.Step, way => way.After);
}
