using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.ListProposals;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Reminders;

/// <summary>Commendations that were decided and not presented: one line a commune.</summary>
internal sealed class PresentReminder(CommendationsDbContext data, IUnitDirectory directory, IDistrictSettings settings) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("present", "Reminder.Present", Permissions.Review);

    public ReminderPlan PlanOf(Guid districtId) => new([7, 1], RepeatAfterDays: 7, EscalateAfterDays: 14);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var days = settings.Get(Settings.PresentWithin, districtId);
        var last = PlanOf(districtId).Horizon(today).AddDays(-days);
        var units = data.UnitsBelow(districtId, today);
        var waiting = await data.Proposals.AsNoTracking()
            .Where(proposal => proposal.State == ProposalState.Decided && proposal.DecidedOn <= last && units.Contains(proposal.UnitId))
            .GroupBy(proposal => proposal.UnitId)
            .Select(same => new { UnitId = same.Key, Count = same.Count(), Oldest = same.Min(proposal => proposal.DecidedOn) })
            .ToListAsync(cancellationToken);
        var tree = directory.AsOf(today);
        return
        [
            .. from row in waiting
               group row by tree.CommuneOf(row.UnitId) ?? tree.Find(districtId) into same
               where same.Key is not null
               let oldest = same.Min(row => row.Oldest)!.Value
               select new DueItem(
                   same.Key.Id.ToString(), same.Key.Id, oldest.AddDays(days), PipelineQuery.UrlOf(Stage.ToPresent),
                   "Reminder.PresentOf", same.Key.Name, same.Sum(row => row.Count)),
        ];
    }
}
