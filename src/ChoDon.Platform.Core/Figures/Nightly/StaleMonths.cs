using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Finds the months of a district in which a figure no longer says what the registers say.</summary>
internal sealed class StaleMonths(PlatformDatabase database, StaleMarking marking)
{
    /// <param name="districtId">The district.</param>
    /// <param name="before">Only months before this one.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    public async Task<IReadOnlyList<Month>> OfAsync(Guid districtId, Month before, CancellationToken cancellationToken)
    {
        await marking.ApplyAsync(cancellationToken);
        var first = before.FirstDay;
        await using var context = database.NewContext();
        var months = await (
            from path in context.UnitPaths
            where path.AncestorId == districtId
            join row in context.Figures on path.UnitId equals row.UnitId
            where row.IsStale && row.FirstDay < first
            select row.FirstDay).Distinct().OrderBy(month => month).ToListAsync(cancellationToken);
        return [.. months.Select(Month.Of).Distinct()];
    }
}
