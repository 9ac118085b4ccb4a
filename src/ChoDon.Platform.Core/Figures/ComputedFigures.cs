using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Counts the figures that a refresh computed, for the log of the run.</summary>
internal sealed class ComputedFigures(PlatformDatabase database, TimeProvider time)
{
    /// <summary>The moment to count from.</summary>
    public DateTime Now => time.UtcNow();

    public async Task<int> CountAsync(Guid districtId, Month month, DateTime since, CancellationToken cancellationToken)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        await using var context = database.NewContext();
        return await context.FigureStates.CountAsync(
            state => state.DistrictId == districtId && state.FirstDay == first && state.LastDay == last && state.ComputedAt >= since, cancellationToken);
    }
}
