namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>
/// Gives every cell of a merged one its value, where the file has it in the first alone. Rows are to be asked for in
/// their order.
/// </summary>
internal sealed class MergedCells
{
    private readonly MergedRange[] _ranges;
    private readonly List<(MergedRange Range, SheetCell Value)> _open = [];
    private int _next;

    private MergedCells(MergedRange[] ranges) => _ranges = ranges;

    public static MergedCells None { get; } = new([]);

    public static MergedCells Of(IEnumerable<MergedRange> ranges)
    {
        var sorted = ranges
            .Where(range => range.ToRow > range.FromRow || range.ToColumn > range.FromColumn)
            .Take(SheetLimits.MergedRanges)
            .OrderBy(range => range.FromRow)
            .ToArray();
        return sorted.Length == 0 ? None : new MergedCells(sorted);
    }

    /// <summary>The cells of a row with those of merged ones filled in; null when nothing stands in it.</summary>
    public SheetCell[]? Fill(int row, SheetCell[]? cells)
    {
        if (_ranges.Length == 0)
            return cells;
        _open.RemoveAll(open => open.Range.ToRow < row);
        for (; _next < _ranges.Length && _ranges[_next].FromRow <= row; _next++)
        {
            // What began in an empty row has no value.
            var range = _ranges[_next];
            if (range.FromRow == row && cells is not null && range.FromColumn < cells.Length && !cells[range.FromColumn].IsEmpty)
                _open.Add((range, cells[range.FromColumn]));
        }

        // Below the first row of a merged cell, nothing but merged cells is no row of its own.
        if (cells is null)
            return null;
        foreach (var (range, value) in _open)
            cells = Fill(cells, range, value, isContinued: range.FromRow < row);
        return cells;
    }

    private static SheetCell[] Fill(SheetCell[] cells, MergedRange range, SheetCell value, bool isContinued)
    {
        var last = Math.Min(range.ToColumn, SheetLimits.Columns - 1);
        if (last >= cells.Length)
            Array.Resize(ref cells, last + 1);
        for (var column = range.FromColumn; column <= last; column++)
        {
            if (cells[column].IsEmpty)
                cells[column] = value with { IsContinued = isContinued };
        }

        return cells;
    }
}
