using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Reminders;

namespace ChoDon.Platform.Core.Reports;

/// <summary>
/// Reports of communes that are not handed in. The district asks for them, so nobody turns this off. Communes in which nobody can
/// do it are one line of whoever does it for them.
/// </summary>
internal sealed class RemindToHandIn(DueReports reports, GrantBook grants) : IReminderSource
{
    public static PlatformReminderDeclaration Declaration { get; } = new(
        new ReminderDefinition("hand-in-reports", "HandIn", PlatformPermissions.SubmitReports) { IsObligatory = true },
        typeof(RemindToHandIn),
        typeof(ReportReminderTexts));

    public ReminderPlan PlanOf(Guid districtId) => DueReports.Plan;

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var found = await reports.ReadAsync(districtId, ReportStepKind.Submit, today, cancellationToken);
        var withPeople = grants.HoldersWithUnits(PlatformPermissions.SubmitReports).Select(held => held.UnitId).ToHashSet();
        var open = found.Where(report => report is { Rank: ReportRank.Commune, IsOpen: true }).ToLookup(report => withPeople.Contains(report.Unit.Id));
        return
        [
            .. open[true].Select(report => report.ToDo("ToHandIn", "/reports")),
            .. from same in open[false].GroupBy(report => report.Period)
               let district = found.First(report => report.Rank == ReportRank.District && report.Period == same.Key)
               select district.ToDo("ToHandInFor", "/reports/progress", same.Count()) with { DueOn = same.First().DueOn },
        ];
    }
}
