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
        var (first, day) = (month.FirstDay, month.LastDay);
        await using var context = database.NewContext();
        return await (
            from path in context.UnitPaths
            where path.AncestorId == districtId && path.ValidFrom <= day && path.ValidTo >= day
            join row in context.Figures on path.UnitId equals row.UnitId
            where row.FirstDay == first && row.LastDay == day && row.ComputedAt >= since
            select row).CountAsync(cancellationToken);
    }
}
