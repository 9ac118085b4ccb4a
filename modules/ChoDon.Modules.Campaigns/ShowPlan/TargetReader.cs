using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.ShowPlan;

/// <summary>How far a campaign has come in the villages that it means to reach, in two questions to the database.</summary>
internal sealed class TargetReader(CampaignsDbContext data, DistrictVillages villages)
{
    public async Task<IReadOnlyList<TargetCommune>> ReadAsync(Guid campaignId, CancellationToken cancellationToken)
    {
        var targets = await data.CampaignVillages
            .Where(row => row.CampaignId == campaignId)
            .Select(row => row.UnitId)
            .ToHashSetAsync(cancellationToken);
        var sessions = await data.Sessions.AsNoTracking()
            .Where(session => session.CampaignId == campaignId && session.State != SessionState.Cancelled)
            .Where(session => data.CampaignVillages.Any(row => row.CampaignId == campaignId && row.UnitId == session.UnitId))
            .Select(session => new
            {
                session.UnitId,
                session.Id,
                session.Day,
                IsOpen = session.State == SessionState.Proposed || session.State == SessionState.Planned,
            })
            .ToListAsync(cancellationToken);

        var open = sessions.Where(session => session.IsOpen)
            .OrderBy(session => session.Day)
            .ToLookup(session => session.UnitId, session => session.Id);
        var held = sessions.Where(session => !session.IsOpen)
            .OrderByDescending(session => session.Day)
            .ToLookup(session => session.UnitId, session => session.Id);
        return
        [
            .. from village in villages.All
               where targets.Contains(village.Id)
               group TargetOf(village) by villages.Tree.CommuneOf(village.Id)?.Name ?? "" into commune
               select new TargetCommune(commune.Key, [.. commune]),
        ];

        TargetVillage TargetOf(Unit village) =>
            held[village.Id].Any() ? new(village.Id, village.Name, TargetState.Reached, held[village.Id].First())
            : open[village.Id].Any() ? new(village.Id, village.Name, TargetState.Planned, open[village.Id].First())
            : new(village.Id, village.Name, TargetState.Left, null);
    }
}
