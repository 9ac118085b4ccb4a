using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.Rules;

/// <summary>
/// Whether a case stands in the register already. It looks at all cases, also of those on which the person is not, and
/// answers yes or no.
/// </summary>
internal sealed class KnownCases(MediationDbContext data)
{
#pragma warning disable RS0030 // A named place that leaves a filter out.
    private IQueryable<MediationCase> All => data.Cases.AsNoTracking().IgnoreQueryFilters([ModuleDbContext.ScopeFilter, ModuleDbContext.PeopleFilter]);
#pragma warning restore RS0030

    public Task<bool> IsNumberTakenAsync(Guid issuerId, int year, int number, CancellationToken cancellationToken) =>
        All.AnyAsync(one => one.IssuerId == issuerId && one.Year == year && one.Number == number, cancellationToken);

    /// <summary>The drafts that are known: by their number, or without one by all that a list tells of them.</summary>
    public async Task<IReadOnlySet<CaseDraft>> AmongAsync(IReadOnlyCollection<(CaseDraft Draft, int? Number)> drafts, CancellationToken cancellationToken)
    {
        var issuers = drafts.Select(entry => entry.Draft.IssuerId).Distinct().ToArray();
        var years = drafts.Select(entry => entry.Draft.ReceivedOn.Year).Distinct().ToArray();
        var there = await All
            .Where(one => EF.Parameter(issuers).Contains(one.IssuerId) && EF.Parameter(years).Contains(one.Year))
            .Select(one => new { one.IssuerId, one.Year, one.Number, one.UnitId, one.ReceivedOn, one.KindId, one.Result, one.EndedOn })
            .ToListAsync(cancellationToken);
        var numbers = there.Select(row => (row.IssuerId, row.Year, row.Number)).ToHashSet();
        var contents = there.Select(row => (row.UnitId, row.ReceivedOn, row.KindId, row.Result, row.EndedOn)).ToHashSet();
        return drafts
            .Where(entry => entry.Number is { } number
                ? numbers.Contains((entry.Draft.IssuerId, entry.Draft.ReceivedOn.Year, number))
                : contents.Contains((entry.Draft.UnitId, entry.Draft.ReceivedOn, entry.Draft.KindId, entry.Draft.Result, entry.Draft.EndedOn)))
            .Select(entry => entry.Draft)
            .ToHashSet();
    }
}
