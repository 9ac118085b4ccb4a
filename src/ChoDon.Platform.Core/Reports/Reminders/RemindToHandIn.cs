using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Reminders;

namespace ChoDon.Platform.Core.Reports;

/// <summary>Reports of communes that are not handed in. The district asks for them, so nobody turns this off.</summary>
internal sealed class RemindToHandIn(DueReports reports) : IReminderSource
{
    public static PlatformReminderDeclaration Declaration { get; } = new(
        new ReminderDefinition("hand-in-reports", "HandIn", PlatformPermissions.SubmitReports) { IsObligatory = true },
        typeof(RemindToHandIn),
        typeof(ReportReminderTexts));

    public ReminderPlan PlanOf(Guid districtId) => DueReports.Plan;

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken) =>
    [
        .. (await reports.ReadAsync(districtId, ReportStepKind.Submit, today, cancellationToken))
            .Where(report => report is { Rank: ReportRank.Commune, IsOpen: true })
            .Select(report => report.ToDo("ToHandIn", "/reports")),
    ];
}
