namespace ChoDon.Testing.Spreadsheets;

/// <summary>What a cell looks like; the number is that of the style in the workbook.</summary>
public enum XlsxStyle
{
    Plain = 0,
    Date = 1,
    VnTime = 2,
    VnTimeH = 3,
    VniTimes = 4,
}
