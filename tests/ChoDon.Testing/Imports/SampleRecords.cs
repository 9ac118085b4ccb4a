using ChoDon.Platform.Abstractions.Import;

namespace ChoDon.Testing.Imports;

/// <summary>Records as the platform reads them from a file, for the rules of a module.</summary>
public static class SampleRecords
{
    /// <summary>A record of one row; a cell without a value is empty.</summary>
    public static ImportRecord Of(int number, params (string Column, object? Value)[] cells)
    {
        var columns = cells.Index().ToDictionary(cell => cell.Item.Column, cell => cell.Index);
        return new ImportRecord(new ImportRow(number, columns, [.. cells.Select(cell => cell.Value)], continued: null, source: new object()));
    }
}
