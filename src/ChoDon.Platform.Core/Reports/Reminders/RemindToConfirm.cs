using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Reminders;

namespace ChoDon.Platform.Core.Reports;

/// <summary>
/// Villages that have not confirmed their numbers, for those who can do it there. Where nobody can, the commune does; it sees that on
/// its own report, and is not told of each village.
/// </summary>
internal sealed class RemindToConfirm(DueReports reports, GrantBook grants) : IReminderSource
{
    public static PlatformReminderDeclaration Declaration { get; } = new(
        new ReminderDefinition("confirm-reports", "Confirm", PlatformPermissions.ConfirmReports), typeof(RemindToConfirm), typeof(ReportReminderTexts));

    public ReminderPlan PlanOf(Guid districtId) => DueReports.Plan;

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var people = grants.HoldersWithUnits(PlatformPermissions.ConfirmReports).ToLookup(held => held.UnitId, held => held.AccountId);
        return
        [
            .. from report in await reports.ReadAsync(districtId, ReportStepKind.Confirm, today, cancellationToken)
               where report is { Rank: ReportRank.Village, IsOpen: true } && people.Contains(report.Unit.Id)
               select report.ToDo("ToConfirm", "/reports") with { AccountIds = [.. people[report.Unit.Id]] },
        ];
    }
}
