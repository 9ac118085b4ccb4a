using System.Globalization;

namespace ChoDon.Platform.Abstractions.Import;

/// <summary>One row of the sheet, its values read as the columns say.</summary>
public sealed class ImportRow
{
    private readonly IReadOnlyDictionary<string, int> _columns;
    private readonly object?[] _values;
    private readonly bool[]? _continued;
    private List<ImportNote>? _errors;
    private List<ImportNote>? _warnings;

    internal ImportRow(
        int number, IReadOnlyDictionary<string, int> columns, object?[] values, bool[]? continued, object source)
    {
        Number = number;
        _columns = columns;
        _values = values;
        _continued = continued;
        Source = source;
    }

    /// <summary>The number of the row in the sheet, as the office sees it.</summary>
    public int Number { get; }

    /// <summary>What is wrong; a row with errors is not imported.</summary>
    public IReadOnlyList<ImportNote> Errors => _errors ?? [];

    /// <summary>What is odd, and is imported all the same.</summary>
    public IReadOnlyList<ImportNote> Warnings => _warnings ?? [];

    /// <summary>The row as the platform read it from the file.</summary>
    internal object Source { get; }

    /// <summary>Whether the file has the column at all.</summary>
    public bool Has(string column) => _columns.ContainsKey(column);

    /// <summary>Whether the cell is empty, or the file has no such column.</summary>
    public bool IsBlank(string column) => Value(column) is null;

    /// <summary>Whether the value stands in a merged cell that began in a row above.</summary>
    public bool IsContinued(string column) => _continued is not null && _columns.TryGetValue(column, out var at) && _continued[at];

    /// <summary>A text, a name, digits, or the value of a choice; null when the cell is empty or could not be read.</summary>
    public string? Text(string column) => Value(column) as string;

    /// <summary>A day; null when the cell is empty or could not be read.</summary>
    public DateOnly? Date(string column) => Value(column) as DateOnly?;

    /// <summary>A year or a whole number; null when the cell is empty or could not be read.</summary>
    public int? Number32(string column) => Value(column) as int?;

    /// <summary>A quantity; null when the cell is empty or could not be read.</summary>
    public decimal? Quantity(string column) => Value(column) as decimal?;

    /// <summary>Says what is wrong with a cell, in words of the module; the row is not imported.</summary>
    public void Refuse(string? column, string textKey, params object[] values) =>
        (_errors ??= []).Add(Note(column, textKey, values, isOfPlatform: false));

    /// <summary>Says what is odd in a cell, in words of the module; the row is imported.</summary>
    public void Warn(string? column, string textKey, params object[] values) =>
        (_warnings ??= []).Add(Note(column, textKey, values, isOfPlatform: false));

    internal void RefuseAsPlatform(string? column, string textKey, params object[] values) =>
        (_errors ??= []).Add(Note(column, textKey, values, isOfPlatform: true));

    internal void WarnAsPlatform(string? column, string textKey, params object[] values) =>
        (_warnings ??= []).Add(Note(column, textKey, values, isOfPlatform: true));

    private object? Value(string column) => _columns.TryGetValue(column, out var at) ? _values[at] : null;

    private ImportNote Note(string? column, string textKey, object[] values, bool isOfPlatform) =>
        new(Number, column, textKey, [.. values.Select(Shown)], isOfPlatform);

    private static string Shown(object value) => value switch
    {
        DateOnly day => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
