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
                && note.WrittenOn >= request.First && note.WrittenOn <= request.Last)
            .GroupBy(note => new { note.UnitId, note.WrittenOn })
            .Select(group => new { group.Key.UnitId, group.Key.WrittenOn, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return [.. counts.Select(row => new FigureValue(Written, row.UnitId, row.WrittenOn, row.Count))];
    }
}
