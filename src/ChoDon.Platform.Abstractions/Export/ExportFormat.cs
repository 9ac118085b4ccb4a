namespace ChoDon.Platform.Abstractions.Export;

/// <summary>The kinds of file in which a table is handed out.</summary>
public enum ExportFormat
{
    /// <summary>A workbook, for Excel and LibreOffice.</summary>
    Xlsx,

    /// <summary>Text with commas, in UTF-8 with a byte order mark.</summary>
    Csv,
}
