using System.Globalization;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Encodings;
using ChoDon.Platform.Core.Import.Reading;

namespace ChoDon.Platform.Core.Import.Rows;

/// <summary>Turns the rows of a sheet into what the import's columns say, and says of each cell that cannot be read why.</summary>
internal sealed class RowReader
{
    private readonly ImportColumn[] _columns;
    private readonly int[] _sources;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly ChoiceWords?[] _words;
    private readonly DayOrder[] _orders;
    private readonly DayEvidence[] _evidence;
    private readonly Lettering _lettering;
    private readonly DateOnly _today;

    public RowReader(ImportDefinition import, ImportChoices choices, DateOnly today)
    {
        var mapped = choices.Columns!
            .Select(pair => (Source: pair.Key, Column: import.Columns.FirstOrDefault(column => column.Key == pair.Value)))
            .Where(pair => pair.Column is not null)
            .ToList();
        _columns = [.. mapped.Select(pair => pair.Column!)];
        _sources = [.. mapped.Select(pair => pair.Source)];
        _words = [.. _columns.Select(column => column.Kind == ImportKind.Choice ? new ChoiceWords(column.Choices) : null)];
        _orders = [.. _sources.Select(source => choices.DayOrders?.GetValueOrDefault(source) ?? DayOrder.DayFirst)];
        _evidence = [.. _columns.Select(_ => new DayEvidence())];
        _lettering = choices.Lettering;
        _today = today;
        for (var at = 0; at < _columns.Length; at++)
            _index[_columns[at].Key] = at;
    }

    /// <summary>The columns with days: where they stand, how they are read, and what their texts have said so far.</summary>
    public IEnumerable<DayColumn> DayColumns => Enumerable.Range(0, _columns.Length)
        .Where(at => _columns[at].Kind == ImportKind.Date)
        .Select(at => new DayColumn(_sources[at], _columns[at].Key, _orders[at], _evidence[at]));

    /// <summary>The row, or null when no mapped column holds anything.</summary>
    public ImportRow? Read(SheetRow sheetRow)
    {
        var values = new object?[_columns.Length];
        bool[]? continued = null;
        var isEmpty = true;
        for (var at = 0; at < _columns.Length; at++)
        {
            var cell = sheetRow[_sources[at]];
            isEmpty &= cell.IsEmpty || cell.IsContinued;
            if (cell.IsContinued)
                (continued ??= new bool[_columns.Length])[at] = true;
        }

        if (isEmpty)
            return null;
        var row = new ImportRow(sheetRow.Number, _index, values, continued, sheetRow);
        for (var at = 0; at < _columns.Length; at++)
            values[at] = Value(row, at, sheetRow[_sources[at]]);
        return row;
    }

    public string[] Shown(SheetRow row) => [.. row.Cells.Select(cell => CellText.Raw(cell, _lettering))];

    private object? Value(ImportRow row, int at, SheetCell cell)
    {
        var column = _columns[at];
        switch (cell.Kind)
        {
            case CellKind.Empty:
                return null;
            case CellKind.Error:
                row.RefuseAsPlatform(column.Key, "Cell.Error", cell.Text!);
                return null;
            case CellKind.Uncomputed:
                row.RefuseAsPlatform(column.Key, "Cell.Uncomputed");
                return null;
            case CellKind.TooLong:
                row.RefuseAsPlatform(column.Key, "Cell.TooLong", SheetLimits.CellLength);
                return null;
        }

        return column.Kind switch
        {
            ImportKind.Text => Text(cell),
            ImportKind.PersonName => Text(cell) is { } name ? CellText.PersonName(name) : null,
            ImportKind.Digits => Digits(cell),
            ImportKind.Date => Date(row, at, cell),
            ImportKind.Year => Year(row, column, cell),
            ImportKind.WholeNumber => WholeNumber(row, column, cell),
            ImportKind.Quantity => Quantity(row, column, cell),
            _ => Choice(row, column, _words[at]!, cell),
        };
    }

    private string? Text(SheetCell cell) => VietnameseText.Clean(CellText.Raw(cell, _lettering)) is { Length: > 0 } text ? text : null;

    private string? Digits(SheetCell cell) =>
        cell.Kind == CellKind.Number ? cell.Number.ToString("0", CultureInfo.InvariantCulture) : Text(cell);

    private DateOnly? Date(ImportRow row, int at, SheetCell cell)
    {
        var column = _columns[at].Key;
        if (cell.Kind is not (CellKind.Date or CellKind.Number))
            return Text(cell) is { } text ? WrittenDay(row, at, text) : null;

        // A bare number is a day only where it can be one of the last hundred years or so.
        if (ExcelDays.Read(cell.Number) is { } day && (cell.Kind == CellKind.Date || day.Year is >= 1950 and <= 2100))
            return day;
        row.RefuseAsPlatform(column, "Cell.NoDate", cell.Shown());
        return null;
    }

    private DateOnly? WrittenDay(ImportRow row, int at, string text)
    {
        _evidence[at].Look(text);
        var order = _orders[at];
        if (order == DayOrder.Mixed && CellDays.IsEither(text))
            row.RefuseAsPlatform(_columns[at].Key, "Cell.EitherDay", text);
        else if (CellDays.Read(text, _today, order == DayOrder.MonthFirst) is { } day)
            return day;
        else
            row.RefuseAsPlatform(_columns[at].Key, order == DayOrder.DayFirst ? "Cell.NoDate" : $"Cell.NoDate.{order}", text);
        return null;
    }

    private int? Year(ImportRow row, ImportColumn column, SheetCell cell)
    {
        switch (cell.Kind)
        {
            case CellKind.Date when ExcelDays.Read(cell.Number) is { } day:
                return day.Year;
            case CellKind.Number when cell.Number is >= 1850 and <= 2200 && cell.Number == Math.Floor(cell.Number):
                return (int)cell.Number;
            case CellKind.Number when cell.Number is > 2200 and < 80_000 && ExcelDays.Read(cell.Number) is { } day:
                return day.Year;
            case CellKind.Text:
                if (Text(cell) is not { } text)
                    return null;
                if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1850 and <= 2200)
                    return year;
                // The year is the same whichever stands first.
                if ((CellDays.Read(text, _today) ?? CellDays.Read(text, _today, isMonthFirst: true)) is { } written)
                    return written.Year;
                break;
        }

        var isDay = cell.Kind == CellKind.Text && cell.Text!.AsSpan().IndexOfAny('/', '-', '.') > 0;
        row.RefuseAsPlatform(column.Key, isDay ? "Cell.NoDate" : "Cell.NoYear", cell.Shown());
        return null;
    }

    private int? WholeNumber(ImportRow row, ImportColumn column, SheetCell cell)
    {
        if (cell.Kind == CellKind.Number && CellNumbers.MayBeThousands(cell.Number))
        {
            row.RefuseAsPlatform(column.Key, "Cell.MayBeThousands", cell.Shown(), Math.Round(cell.Number * 1000).ToString("N0", CultureInfo.GetCultureInfo("vi-VN")));
            return null;
        }

        if (Number(cell) is { } number && number == decimal.Floor(number) && number is >= int.MinValue and <= int.MaxValue)
            return (int)number;
        RefuseUnlessBlank(cell, row, column, "Cell.NoWholeNumber");
        return null;
    }

    private decimal? Quantity(ImportRow row, ImportColumn column, SheetCell cell)
    {
        if (cell.Kind == CellKind.Number && CellNumbers.MayBeThousands(cell.Number))
            row.WarnAsPlatform(column.Key, "Cell.TakenAsFraction", cell.Shown(), Math.Round(cell.Number * 1000).ToString("N0", CultureInfo.GetCultureInfo("vi-VN")));
        if (Number(cell) is { } number)
            return number;
        RefuseUnlessBlank(cell, row, column, "Cell.NoNumber");
        return null;
    }

    private decimal? Number(SheetCell cell) => cell.Kind switch
    {
        CellKind.Number when Math.Abs(cell.Number) < 1e15 => (decimal)cell.Number,
        CellKind.Text when Text(cell) is { } text => CellNumbers.Read(text),
        _ => null,
    };

    private string? Choice(ImportRow row, ImportColumn column, ChoiceWords words, SheetCell cell)
    {
        if (Text(cell) is { } word && words.Find(word) is { } value)
            return value;
        RefuseUnlessBlank(cell, row, column, "Cell.NoChoice");
        return null;
    }

    private void RefuseUnlessBlank(SheetCell cell, ImportRow row, ImportColumn column, string textKey)
    {
        if (Text(cell) is { } text)
            row.RefuseAsPlatform(column.Key, textKey, text);
    }
}
