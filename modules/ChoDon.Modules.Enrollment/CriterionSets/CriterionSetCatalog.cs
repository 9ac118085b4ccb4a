using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.CriterionSets;

/// <summary>The national sets and those that the districts made; asks the database once.</summary>
internal sealed class CriterionSetCatalog(EnrollmentDbContext data, IUnitDirectory directory)
{
    private IReadOnlyList<CriterionSet>? _sets;

    /// <summary>All that may be seen, a district's own before the national ones, the latest first.</summary>
    public async Task<IReadOnlyList<CriterionSet>> AllAsync(CancellationToken cancellationToken) =>
        _sets ??=
        [
            .. await data.CriterionSets.AsNoTracking()
                .Include(set => set.Criteria.OrderBy(row => row.Position))
                .OrderByDescending(set => set.ValidFrom)
                .ToListAsync(cancellationToken),
            .. NationalSets.All,
        ];

    public async Task<CriterionSet?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).FirstOrDefault(set => set.Id == id);

    /// <summary>The set by which a unit is judged in a year: the one in force at the end of the period.</summary>
    public async Task<CriterionSet> ForAsync(UnitLevel level, Guid unitId, int year, CancellationToken cancellationToken)
    {
        var day = new RecognitionPeriod(level, year).LastDay;
        var above = directory.AsOf(day).PathUp(unitId).Select(unit => unit.Id).Append(Guid.Empty).ToHashSet();
        return (await AllAsync(cancellationToken))
            .First(set => set.Level == level && above.Contains(set.UnitId) && set.IsInForceOn(day));
    }
}
