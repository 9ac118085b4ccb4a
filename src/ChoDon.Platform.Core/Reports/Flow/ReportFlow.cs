namespace ChoDon.Platform.Core.Reports;

/// <summary>
/// The one place that says which step follows which: a village confirms, its commune hands in, the district gives back or
/// approves. Its own report the district approves itself.
/// </summary>
public static class ReportFlow
{
    /// <summary>The steps that are open, with what each leads to.</summary>
    public static IReadOnlyDictionary<ReportStepKind, ReportState> StepsOf(ReportRank rank, ReportState state) => (rank, state) switch
    {
        (ReportRank.Village, ReportState.Open or ReportState.Returned) => Only(ReportStepKind.Confirm, ReportState.Confirmed),
        (ReportRank.Village, ReportState.Confirmed) => Only(ReportStepKind.Return, ReportState.Returned),
        (ReportRank.Commune, ReportState.Open or ReportState.Returned) => Only(ReportStepKind.Submit, ReportState.Submitted),
        (ReportRank.Commune, ReportState.Submitted) => new Dictionary<ReportStepKind, ReportState>
        {
            [ReportStepKind.Approve] = ReportState.Approved,
            [ReportStepKind.Return] = ReportState.Returned,
        },
        (ReportRank.District, ReportState.Open or ReportState.Returned) => Only(ReportStepKind.Approve, ReportState.Approved),
        (ReportRank.Commune or ReportRank.District, ReportState.Approved) => Only(ReportStepKind.Reopen, ReportState.Returned),
        _ => None,
    };

    /// <summary>Whether it must be said why.</summary>
    public static bool NeedsNote(ReportStepKind step) => step is ReportStepKind.Return or ReportStepKind.Reopen;

    private static readonly Dictionary<ReportStepKind, ReportState> None = [];

    private static Dictionary<ReportStepKind, ReportState> Only(ReportStepKind step, ReportState state) => new() { [step] = state };
}
