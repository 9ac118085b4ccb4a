using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Reminders;

namespace ChoDon.Platform.Core.Reports;

/// <summary>What waits for approval, one line a period: how many reports of communes, and when none does the district's own.</summary>
internal sealed class RemindToApprove(DueReports reports) : IReminderSource
{
    public static PlatformReminderDeclaration Declaration { get; } = new(
        new ReminderDefinition("approve-reports", "Approve", PlatformPermissions.ApproveReports), typeof(RemindToApprove), typeof(ReportReminderTexts));

    public ReminderPlan PlanOf(Guid districtId) => DueReports.Plan;

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var found = await reports.ReadAsync(districtId, ReportStepKind.Approve, today, cancellationToken);
        var waiting = found.Where(report => report.State == ReportState.Submitted).CountBy(report => report.Period).ToDictionary();
        return
        [
            .. from own in found
               where own.Rank == ReportRank.District
               let communes = waiting.GetValueOrDefault(own.Period)
               where communes > 0 || own.IsOpen
               select communes > 0 ? own.ToDo("ToApprove", "/reports/progress", communes) : own.ToDo("ToApproveOwn", "/reports"),
        ];
    }
}
