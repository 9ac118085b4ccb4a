using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Decisions;

/// <summary>Whether the quotas leave room for what is about to be awarded, in the transaction that awards it.</summary>
internal sealed class QuotaCheck(CommendationsDbContext data, AwardedCounts counts, ICurrentUnit current, IUnitDirectory directory, TimeProvider time)
{
    public async Task CheckAsync(
        Guid occasionId, Guid formId, IReadOnlyCollection<Proposal> chosen, string field, Problems problems, CancellationToken cancellationToken)
    {
        var (tree, district) = (directory.AsOf(time.Today()), current.District.Id);
        Guid[] units = [district, .. chosen.Select(proposal => CommuneOf(tree, proposal.UnitId)).Where(id => id != district).Distinct()];
        await data.LockQuotasAsync(occasionId, cancellationToken);
        var quotas = await data.Quotas.AsNoTracking()
            .Where(quota => quota.OccasionId == occasionId && quota.FormId == formId && EF.Parameter(units).Contains(quota.ForUnitId))
            .OrderBy(quota => quota.ForUnitId)
            .ToListAsync(cancellationToken);
        if (quotas.Count == 0)
            return;
        var awarded = await counts.ByUnitAsync(occasionId, formId, cancellationToken);
        foreach (var quota in quotas)
        {
            var has = awarded.Where(row => IsMeant(quota, row.Key)).Sum(row => row.Value);
            var more = chosen.Count(proposal => IsMeant(quota, proposal.UnitId));
            if (has + more > quota.Most)
                problems.Add(field, "Decision.OverQuota", tree.Find(quota.ForUnitId)?.Name ?? "", quota.Most, has, more);
        }

        bool IsMeant(Quota quota, Guid unitId) => quota.ForUnitId == district || CommuneOf(tree, unitId) == quota.ForUnitId;
    }

    private static Guid CommuneOf(UnitTree tree, Guid unitId) => tree.CommuneOf(unitId)?.Id ?? unitId;
}
