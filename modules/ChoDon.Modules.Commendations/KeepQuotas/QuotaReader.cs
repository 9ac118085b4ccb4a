using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Decisions;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.KeepQuotas;

/// <summary>Quotas of an occasion and what was awarded of them, in four questions to the database.</summary>
internal sealed class QuotaReader(CommendationsDbContext data, AwardFormCatalog forms, DistrictVillages villages)
{
    /// <summary>The table; the occasion and its quotas are tracked, to be changed.</summary>
    public async Task<QuotaTable?> FindAsync(Guid occasionId, CancellationToken cancellationToken)
    {
        var district = villages.District;
        if (await data.Occasions.FirstOrDefaultAsync(row => row.Id == occasionId && row.UnitId == district.Id, cancellationToken) is not { } occasion)
            return null;
        var offered = await data.OfferedForms.Where(row => row.OccasionId == occasionId).Select(row => row.FormId).ToListAsync(cancellationToken);
        Unit[] units = [district, .. villages.Tree.Subtree(district.Id).Where(unit => unit.Level == UnitLevel.Commune && unit.Id != district.Id)];
        return new QuotaTable(
            occasion,
            units,
            [.. (await forms.AllAsync(cancellationToken)).Where(form => offered.Contains(form.Id))],
            await data.Quotas.Where(quota => quota.OccasionId == occasionId)
                .ToDictionaryAsync(quota => (quota.ForUnitId, quota.FormId), cancellationToken),
            await AwardedAsync(occasionId, [.. units.Select(unit => unit.Id)], cancellationToken));
    }

    /// <summary>The table with what is awarded by now, its quotas locked until the open transaction ends.</summary>
    public async Task<QuotaTable> LockAsync(QuotaTable table, CancellationToken cancellationToken)
    {
        await data.LockQuotasAsync(table.Occasion.Id, cancellationToken);
        return table with { Awarded = await AwardedAsync(table.Occasion.Id, [.. table.Units.Select(unit => unit.Id)], cancellationToken) };
    }

    // A village's counts for the commune that it has today, and for the district.
    private async Task<Dictionary<(Guid UnitId, Guid FormId), int>> AwardedAsync(
        Guid occasionId, Guid[] units, CancellationToken cancellationToken)
    {
        var today = villages.Today;
        var paths = data.UnitPaths.Where(path =>
            EF.Parameter(units).Contains(path.AncestorId) && path.ValidFrom <= today && path.ValidTo >= today);
        var counts = await data.Proposals.Awarded()
            .Where(proposal => proposal.OccasionId == occasionId)
            .Join(paths, proposal => proposal.UnitId, path => path.UnitId, (proposal, path) => new { path.AncestorId, proposal.FormId })
            .GroupBy(row => new { row.AncestorId, row.FormId })
            .Select(group => new { group.Key.AncestorId, group.Key.FormId, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return counts.ToDictionary(row => (row.AncestorId, row.FormId), row => row.Count);
    }
}
