namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>A row that is not empty.</summary>
/// <param name="Number">Its number, as the office sees it: 1 is the first row of the sheet, or the first line of the file.</param>
/// <param name="Cells">Its cells from the first column on.</param>
internal sealed record SheetRow(int Number, SheetCell[] Cells)
{
    public SheetCell this[int column] => column < Cells.Length ? Cells[column] : default;
}
