using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.ListProposals;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Reminders;

/// <summary>Proposals that wait in one state: one line for each unit that has to do something, due when the first of them is.</summary>
internal abstract class WaitingReminder(CommendationsDbContext data, AwardFormCatalog forms, IUnitDirectory directory) : IReminderSource
{
    /// <summary>In which state they wait.</summary>
    protected abstract ProposalState State { get; }

    /// <summary>Where they are found in the list.</summary>
    protected abstract Stage Stage { get; }

    protected abstract string TextKey { get; }

    /// <summary>Whether they wait for the council or whoever decides, and not for the commune of the recipient.</summary>
    protected virtual bool IsForTheBody => true;

    public ReminderPlan PlanOf(Guid districtId) => new([5, 2], RepeatAfterDays: 3, EscalateAfterDays: 3);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var state = State;
        var horizon = PlanOf(districtId).Horizon(today);
        var units = data.UnitsBelow(districtId, today);
        var waiting = await data.Proposals.AsNoTracking()
            .Where(proposal => proposal.State == state && proposal.DueOn != null && units.Contains(proposal.UnitId))
            .GroupBy(proposal => new { proposal.UnitId, proposal.FormId })
            .Select(same => new { same.Key.UnitId, same.Key.FormId, Count = same.Count(), Oldest = same.Min(proposal => proposal.DueOn) })
            .ToListAsync(cancellationToken);
        var known = await forms.AllAsync(cancellationToken);
        var ofCommunes = known.Where(form => form.Level == AwardLevel.Commune).Select(form => form.Id).ToHashSet();
        var tree = directory.AsOf(today);
        return
        [
            .. from row in waiting
               let commune = IsForTheBody && !ofCommunes.Contains(row.FormId) ? null : tree.CommuneOf(row.UnitId)
               group row by commune ?? tree.Find(districtId) into same
               where same.Key is not null
               let oldest = same.Min(row => row.Oldest)!.Value
               where oldest <= horizon
               select new DueItem(
                   same.Key.Id.ToString(), same.Key.Id, oldest, PipelineQuery.UrlOf(Stage), TextKey, same.Key.Name, same.Sum(row => row.Count)),
        ];
    }
}
