using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Tells cheaply whether a district's month needs a refresh before it is read.</summary>
internal sealed class PendingFigures(PlatformDatabase database, FigureModules modules, KeptCounts kept)
{
    public async Task<bool> AnyAsync(FigureMonth month, CancellationToken cancellationToken)
    {
        if (month.Villages.Count == 0)
            return false;
        var question = new Question(month.DistrictId, month.Month, month.Day, month.PartMonthSince);
        if (await kept.CountSettledAsync(question, ct => CountAsync(month, ct), cancellationToken) is not { } counts)
            return true;

        var inUse = await modules.InUseAsync(month.DistrictId, month.Month, cancellationToken);
        return modules.All.Any(module => FigureModules.KeysOf(module).Any(key => inUse.Contains(module)
            ? counts[key].Sum(count => IsSettled(count) ? count.Rows : 0) < month.Villages.Count
                || counts[key].Any(count => count.Status == FigureStatus.NotInUse)
            : !counts[key].Any(count => count.Status is FigureStatus.Complete or FigureStatus.NotInUse)));
    }

    /// <summary>A failed figure counts as settled here: a page does not try again what the job reports.</summary>
    private static bool IsSettled(Count count) =>
        !count.IsStale && count.Status switch
        {
            FigureStatus.Complete or FigureStatus.Failed => true,
            FigureStatus.PartMonth => !count.IsOld,
            _ => false,
        };

    private async Task<ILookup<string, Count>> CountAsync(FigureMonth month, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var since = month.PartMonthSince;
        var counts = await (
            from path in context.UnitPaths
            where path.AncestorId == month.DistrictId && path.ValidFrom <= month.Day && path.ValidTo >= month.Day
            join row in context.Figures on path.UnitId equals row.UnitId
            where row.Month == month.Month.FirstDay
            group row by new { row.Key, row.Status, row.IsStale, IsOld = row.ComputedAt < since } into same
            select new Count(same.Key.Key, same.Key.Status, same.Key.IsStale, same.Key.IsOld, same.Count()))
            .ToListAsync(cancellationToken);
        return counts.ToLookup(count => count.Key);
    }

    private sealed record Question(Guid District, Month Month, DateOnly Day, DateTime PartMonthSince);

    private sealed record Count(string Key, FigureStatus Status, bool IsStale, bool IsOld, int Rows);
}
