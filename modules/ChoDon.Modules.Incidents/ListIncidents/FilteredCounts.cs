using ChoDon.Modules.Incidents.Data;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Incidents.ListIncidents;

/// <summary>The counts that fit a filter; of a figure exactly those that it adds up.</summary>
internal sealed class FilteredCounts(IncidentsDbContext data, DistrictVillages villages, IUnitDirectory directory)
{
    public IQueryable<IncidentCount> Of(CountFilter filter)
    {
        var place = new RecordPlace(filter.UnitId ?? villages.Unit.Id, filter.From, filter.To, filter.AsItWas);
        var counts = data.In(data.Counts.AsNoTracking(), count => count.Month, place.OfMonths, directory, villages.Today);
        if (filter.Outcome is { } outcome)
            counts = counts.Where(count => count.Outcome == outcome);
        if (filter.KindId is { } kind)
            counts = counts.Where(count => count.KindId == kind);
        if (filter.HasNoKind)
            counts = counts.Where(count => count.KindId == null);
        return filter.IsHelped ? counts.Where(count => count.Helped > 0) : counts;
    }
}
