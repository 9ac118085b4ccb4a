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
        var days = await context.FigureMarks
            .Where(mark => mark.DistrictId == districtId && mark.DoneAt == null && mark.FirstDay < first)
            .Select(mark => mark.FirstDay)
            .Distinct()
            .OrderBy(day => day)
            .ToListAsync(cancellationToken);
        return [.. days.Select(Month.Of).Distinct()];
    }
}
