using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Tells when figures of a unit and period were computed, and by which version of their rules.</summary>
internal sealed class FigureProvenance(FigureReader figures, PlatformDatabase database)
{
    public async Task<IReadOnlyDictionary<string, FigureMade>> ReadAsync(Guid unitId, FigurePeriod period, CancellationToken cancellationToken)
    {
        Guid[] districts = [.. figures.DistrictsOf(unitId, period)];
        DateOnly[] firsts = [.. period.Days.ByMonth().Select(days => days.First)];
        DateOnly[] lasts = [.. period.Days.ByMonth().Select(days => days.Last)];
        await using var context = database.NewContext();
        return await context.FigureStates
            .Where(state => EF.Parameter(districts).Contains(state.DistrictId)
                && EF.Parameter(firsts).Contains(state.FirstDay) && EF.Parameter(lasts).Contains(state.LastDay)
                && (state.Status == FigureStatus.Complete || state.Status == FigureStatus.PartMonth))
            .GroupBy(state => state.Key)
            .Select(same => new { same.Key, ComputedAt = same.Max(state => state.ComputedAt), Rule = same.Min(state => state.Rule) })
            .ToDictionaryAsync(row => row.Key, row => new FigureMade(row.ComputedAt, row.Rule), cancellationToken);
    }
}

/// <param name="ComputedAt">When the last part of it was computed.</param>
/// <param name="Rule">The oldest version of its rule that a part was computed by.</param>
public sealed record FigureMade(DateTime ComputedAt, int Rule);
