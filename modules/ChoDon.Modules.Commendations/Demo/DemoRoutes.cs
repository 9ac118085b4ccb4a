using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.Demo;

/// <summary>The steps that proposals of the demonstration take, one after the other.</summary>
internal static class DemoRoutes
{
    public static readonly StepKind[] Draft = [];
    public static readonly StepKind[] Submitted = [StepKind.Submit];
    public static readonly StepKind[] Withdrawn = [StepKind.Submit, StepKind.Withdraw];
    public static readonly StepKind[] Reviewed = [StepKind.Submit, StepKind.Forward];
    public static readonly StepKind[] Passed = [.. Reviewed, StepKind.Pass];
    public static readonly StepKind[] Decided = [.. Passed, StepKind.Decide];
    public static readonly StepKind[] Presented = [.. Decided, StepKind.Present];
    public static readonly StepKind[] PutRight = [StepKind.Submit, StepKind.Return, .. Presented];
    public static readonly StepKind[] NotPassed = [.. Reviewed, StepKind.Reject];
    public static readonly StepKind[] Refused = [.. Passed, StepKind.Refuse];
    public static readonly StepKind[] Appealed = [.. NotPassed, StepKind.Appeal];
    public static readonly StepKind[] Dismissed = [.. Refused, StepKind.Appeal, StepKind.Dismiss];
    public static readonly StepKind[] Upheld = [.. Appealed, StepKind.Uphold, StepKind.Pass, StepKind.Decide, StepKind.Present];
    public static readonly StepKind[] Revoked = [.. Presented, StepKind.Revoke];
}
