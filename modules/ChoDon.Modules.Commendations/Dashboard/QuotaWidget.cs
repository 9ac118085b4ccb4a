using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Dashboard;

/// <summary>
/// What the occasions of the year offer the district or the commune, what was awarded, and the money that goes with it. In a year
/// that has none yet, those of the last that had.
/// </summary>
internal sealed class QuotaWidget(
    CommendationsDbContext data, AwardFormCatalog forms, IAccess access, ICurrentUnit current, IUnitDirectory directory, TimeProvider time) : IWidget
{
    public async Task<object> LoadAsync(Unit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var today = time.Today();
        var whole = directory.AsOf(today).CommuneOf(unit.Id) ?? current.District;

        // Who sees a village alone does not see what the commune got, nor what is left of it.
        if (!access.Scope.Contains(whole.Id))
            whole = unit;
        var end = new DateOnly(today.Year, 12, 31);
        var last = await data.Occasions.AsNoTracking()
            .Where(occasion => occasion.FirstDay <= end)
            .MaxAsync(occasion => (DateOnly?)occasion.LastDay, cancellationToken);
        if (last is null)
            return new Quotas(null, whole.Name, []);
        var year = Math.Min(last.Value.Year, today.Year);
        return new Quotas(year, whole.Name, await LinesAsync(whole.Id, year, today, cancellationToken));
    }

    private async Task<IReadOnlyList<QuotaLine>> LinesAsync(Guid wholeId, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var (first, end) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var units = data.UnitsBelow(wholeId, today);
        var ofYear = data.Occasions.AsNoTracking().Where(occasion => occasion.LastDay >= first && occasion.FirstDay <= end);
        var offered = await ofYear
            .Join(data.OfferedForms.AsNoTracking(), occasion => occasion.Id, form => form.OccasionId, (occasion, form) => new
            {
                occasion.Id,
                occasion.Name,
                occasion.LastDay,
                form.FormId,
                form.Budget,
                Most = data.Quotas
                    .Where(quota => quota.OccasionId == occasion.Id && quota.FormId == form.FormId && quota.ForUnitId == wholeId)
                    .Select(quota => (int?)quota.Most)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var awarded = await data.Proposals.AsNoTracking().Awarded()
            .Where(proposal => units.Contains(proposal.UnitId) && ofYear.Any(occasion => occasion.Id == proposal.OccasionId))
            .GroupBy(proposal => new { proposal.OccasionId, proposal.FormId })
            .Select(same => new { same.Key, Count = same.Count() })
            .ToDictionaryAsync(same => (same.Key.OccasionId, same.Key.FormId), same => same.Count, cancellationToken);
        var known = await forms.AllAsync(cancellationToken);
        return
        [
            .. from form in known
               join row in offered on form.Id equals row.FormId
               orderby row.LastDay descending, row.Id, form.Level
               select new QuotaLine(row.Id, row.Name, form.Name, row.Most, awarded.GetValueOrDefault((row.Id, form.Id)), row.Budget),
        ];
    }
}
