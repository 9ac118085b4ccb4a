using ChoDon.Platform.Abstractions.Figures;
using ChoDon.TestModules.Good.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.TestModules.Good.Figures;

internal sealed class NoteFigures(GoodDbContext context) : IFigureSource
{
    public const string Written = "good.notes.written";

    public async Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken)
    {
        var villages = request.UnitIds;
        var counts = await context.Notes
            .Where(note => villages.Contains(note.UnitId)
                && note.WrittenOn >= request.Days.First && note.WrittenOn <= request.Days.Last)
            .GroupBy(note => note.UnitId)
            .Select(group => new { Village = group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return [.. counts.Select(row => new FigureValue(Written, row.Village, row.Count))];
    }
}
