using ChoDon.Modules.Enrollment.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.GiveVillagePoints;

/// <summary>The items of a year and what a village got for them.</summary>
internal sealed class PointReader(EnrollmentDbContext data)
{
    public async Task<IReadOnlyList<ItemPoints>> OfAsync(Recognition recognition, CancellationToken cancellationToken)
    {
        var above = data.UnitPaths.Where(path => path.UnitId == recognition.UnitId).Select(path => path.AncestorId);
        var rows = await data.VillagePointItems.AsNoTracking()
            .Where(item => above.Contains(item.UnitId) && item.FirstYear <= recognition.Year)
            .Where(item => item.LastYear == null || item.LastYear >= recognition.Year)
            .OrderBy(item => item.Id)
            .Select(item => new
            {
                Item = item,
                Points = data.VillagePoints
                    .Where(row => row.RecognitionId == recognition.Id && row.ItemId == item.Id)
                    .Select(row => (int?)row.Points)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new ItemPoints(row.Item, row.Points))];
    }
}
