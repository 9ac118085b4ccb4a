using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.CountCases;

/// <summary>
/// The one place that looks at cases of which the reader may know nothing. What comes out can be counted by village, month,
/// kind and result, and leads back to no case.
/// </summary>
internal sealed class CaseCounts(MediationDbContext data, DistrictVillages villages, IUnitDirectory directory)
{
#pragma warning disable RS0030 // A named place that leaves a filter out.
    private IQueryable<MediationCase> All => data.Cases.AsNoTracking().IgnoreQueryFilters([ModuleDbContext.PeopleFilter]).Counted();
#pragma warning restore RS0030

    /// <summary>The first and the last day on which a case of the unit was received or ended; null when there is none.</summary>
    public async Task<(DateOnly First, DateOnly Last)?> SpanAsync(Guid unitId, CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(unitId, villages.Today);
        var span = await All.Where(one => units.Contains(one.UnitId))
            .GroupBy(_ => 1)
            .Select(all => new { First = all.Min(one => one.ReceivedOn), Last = all.Max(one => one.ReceivedOn), LastEnd = all.Max(one => one.EndedOn) })
            .FirstOrDefaultAsync(cancellationToken);
        return span is null ? null : (span.First, span.LastEnd > span.Last ? span.LastEnd.Value : span.Last);
    }

    public IQueryable<CountedCase> Of(CountFilter filter)
    {
        var place = new RecordPlace(filter.UnitId ?? villages.Unit.Id, filter.From, filter.To, filter.AsItWas);
        var cases = All;
        if (filter.KindId is { } kind)
            cases = cases.Where(one => one.KindId == kind);
        if (filter.HasNoKind)
            cases = cases.Where(one => one.KindId == null);
        if (filter.Became is { } became)
            cases = cases.Where(one => one.Result == became);
        if (filter.IsOpen)
            cases = cases.Open();
        if (filter.Ended is not { } ended)
            return data.In(cases, one => one.ReceivedOn, place, directory, villages.Today)
                .Select(one => new CountedCase { UnitId = one.UnitId, Day = one.ReceivedOn, KindId = one.KindId, Result = one.Result });
        return data.In(cases.Where(one => one.Result == ended), one => one.EndedOn!.Value, place, directory, villages.Today)
            .Select(one => new CountedCase { UnitId = one.UnitId, Day = one.EndedOn!.Value, KindId = one.KindId, Result = one.Result });
    }
}
