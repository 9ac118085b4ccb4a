namespace ChoDon.Testing.Spreadsheets;

/// <summary>A cell that is more than a text or a number.</summary>
/// <param name="Type">The type as the format writes it; null for a number.</param>
/// <param name="Inner">What stands in the cell's element.</param>
/// <param name="Style">What it looks like.</param>
public sealed record XlsxCell(string? Type, string Inner, XlsxStyle Style = XlsxStyle.Plain)
{
    public static XlsxCell Text(string text, XlsxStyle style) =>
        new("inlineStr", $"<is><t>{System.Security.SecurityElement.Escape(text)}</t></is>", style);

    /// <summary>A day as Excel keeps it.</summary>
    public static XlsxCell Date(DateOnly day) =>
        new(null, $"<v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v>", XlsxStyle.Date);
}
