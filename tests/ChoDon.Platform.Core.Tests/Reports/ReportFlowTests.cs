using ChoDon.Platform.Core.Reports;

namespace ChoDon.Platform.Core.Tests.Reports;

internal sealed class ReportFlowTests
{
    private static readonly Dictionary<(ReportRank, ReportState, ReportStepKind), ReportState> Table = new()
    {
        [(ReportRank.Village, ReportState.Open, ReportStepKind.Confirm)] = ReportState.Confirmed,
        [(ReportRank.Village, ReportState.Returned, ReportStepKind.Confirm)] = ReportState.Confirmed,
        [(ReportRank.Village, ReportState.Confirmed, ReportStepKind.Return)] = ReportState.Returned,
        [(ReportRank.Commune, ReportState.Open, ReportStepKind.Submit)] = ReportState.Submitted,
        [(ReportRank.Commune, ReportState.Returned, ReportStepKind.Submit)] = ReportState.Submitted,
        [(ReportRank.Commune, ReportState.Submitted, ReportStepKind.Approve)] = ReportState.Approved,
        [(ReportRank.Commune, ReportState.Submitted, ReportStepKind.Return)] = ReportState.Returned,
        [(ReportRank.Commune, ReportState.Approved, ReportStepKind.Reopen)] = ReportState.Returned,
        [(ReportRank.District, ReportState.Open, ReportStepKind.Approve)] = ReportState.Approved,
        [(ReportRank.District, ReportState.Returned, ReportStepKind.Approve)] = ReportState.Approved,
        [(ReportRank.District, ReportState.Approved, ReportStepKind.Reopen)] = ReportState.Returned,
    };

    [Test]
    public void Every_rank_and_state_allows_the_steps_of_the_table_and_no_others()
    {
        var allowed =
            from rank in Enum.GetValues<ReportRank>()
            from state in Enum.GetValues<ReportState>()
            from step in ReportFlow.StepsOf(rank, state)
            select ((rank, state, step.Key), step.Value);

        Assert.That(allowed, Is.EquivalentTo(Table.Select(entry => (entry.Key, entry.Value))));
    }

    [Test]
    public void Giving_back_needs_a_reason_and_nothing_else_does() =>
        Assert.That(Enum.GetValues<ReportStepKind>().Where(ReportFlow.NeedsNote), Is.EqualTo(new[] { ReportStepKind.Return, ReportStepKind.Reopen }));
}
