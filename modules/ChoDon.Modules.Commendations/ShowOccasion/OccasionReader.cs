using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.ShowOccasion;

/// <summary>An occasion of the district and how its forms are used, in four questions to the database.</summary>
internal sealed class OccasionReader(CommendationsDbContext data, AwardFormCatalog forms, DistrictVillages villages)
{
    public Task<Occasion?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var district = villages.District.Id;
        return data.Occasions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.UnitId == district, cancellationToken);
    }

    public async Task<IReadOnlyList<FormUse>> FormsAsync(Guid id, CancellationToken cancellationToken)
    {
        var offered = await data.OfferedForms.AsNoTracking()
            .Where(row => row.OccasionId == id).ToDictionaryAsync(row => row.FormId, cancellationToken);
        var (district, here) = (villages.District.Id, villages.Unit.Id);
        var quotas = await data.Quotas.AsNoTracking()
            .Where(quota => quota.OccasionId == id && (quota.ForUnitId == district || quota.ForUnitId == here))
            .ToDictionaryAsync(quota => (quota.ForUnitId, quota.FormId), quota => quota.Most, cancellationToken);
        var below = data.UnitsBelow(here, villages.Today);
        var counts = await data.Proposals
            .Where(proposal => proposal.OccasionId == id && below.Contains(proposal.UnitId))
            .GroupBy(proposal => proposal.FormId)
            .Select(group => new
            {
                Id = group.Key,
                All = group.Count(),
                Awarded = group.Count(proposal => proposal.State == ProposalState.Decided || proposal.State == ProposalState.Presented),
            })
            .ToDictionaryAsync(group => group.Id, cancellationToken);

        var known = (await forms.AllAsync(cancellationToken)).ToList();
        return
        [
            .. offered.Values
                .OrderBy(row => known.FindIndex(form => form.Id == row.FormId))
                .Select(row => new FormUse(
                    row.FormId,
                    known.Find(form => form.Id == row.FormId),
                    row.Budget,
                    QuotaOf(district, row.FormId),
                    QuotaOf(here, row.FormId),
                    counts.GetValueOrDefault(row.FormId)?.All ?? 0,
                    counts.GetValueOrDefault(row.FormId)?.Awarded ?? 0)),
        ];

        int? QuotaOf(Guid unitId, Guid formId) => quotas.TryGetValue((unitId, formId), out var most) ? most : null;
    }
}
