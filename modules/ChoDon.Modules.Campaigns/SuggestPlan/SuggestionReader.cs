using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.ShowCoverage;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.SuggestPlan;

/// <summary>The villages that should come next, in four questions to the database. Of a campaign that named
/// villages, only these.</summary>
internal sealed class SuggestionReader(CampaignsDbContext data, DistrictVillages villages, ReachReader reach)
{
    public async Task<Suggestions> ReadAsync(
        int count, Guid? campaignId, Guid? topicId, CancellationToken cancellationToken)
    {
        var all = await reach.VillagesAsync(topicId, cancellationToken);
        var units = data.UnitsBelow(villages.Unit.Id, villages.Today);
        var sessions = data.Sessions.Where(session => units.Contains(session.UnitId));
        var without = await sessions.Open().Select(session => session.UnitId)
            .Union(sessions.Counted()
                .Where(session => campaignId != null && session.CampaignId == campaignId)
                .Select(session => session.UnitId))
            .ToHashSetAsync(cancellationToken);
        var targets = await data.CampaignVillages
            .Where(row => row.CampaignId == campaignId)
            .Select(row => row.UnitId)
            .ToHashSetAsync(cancellationToken);
        return new Suggestions(targets.Count > 0,
        [
            .. all.Where(village => SuggestionOrder.HasRested(village) && !without.Contains(village.Id))
                .Where(village => targets.Count == 0 || targets.Contains(village.Id))
                .Order(SuggestionOrder.Instance)
                .Take(count),
        ]);
    }
}
