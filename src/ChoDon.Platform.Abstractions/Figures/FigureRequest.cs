using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>What the platform asks of a <see cref="IFigureSource"/>: many months at once, so that a register is gone through once.</summary>
/// <param name="Cells">Months, or days of a month where a calendar cuts it, one after another; no two share a day, and there may be gaps.</param>
/// <param name="UnitIds">The villages whose numbers are wanted.</param>
public sealed record FigureRequest(IReadOnlyList<DayRange> Cells, IReadOnlyList<Guid> UnitIds)
{
    /// <summary>A whole month.</summary>
    public FigureRequest(Month month, IReadOnlyList<Guid> unitIds)
        : this([DayRange.Of(month)], unitIds)
    {
    }

    /// <summary>The first day of all: what happened before does not count here.</summary>
    public DateOnly First => Cells[0].First;

    /// <summary>The last day of all.</summary>
    public DateOnly Last => Cells[^1].Last;

    /// <summary>
    /// The months whose records count here that say no day but only a month: those whose last day is asked for. So such a
    /// record counts once, however months are cut.
    /// </summary>
    public IReadOnlyList<Month> WholeMonths => [.. Cells.Where(cell => cell.Contains(cell.LastMonth.LastDay)).Select(cell => cell.LastMonth)];

    /// <summary>The days at which stocks are meant: the last of each cell, or today while that lies ahead.</summary>
    public IReadOnlyList<DateOnly> StockDays(DateOnly today) => [.. Cells.Select(cell => cell.Last < today ? cell.Last : today)];
}
