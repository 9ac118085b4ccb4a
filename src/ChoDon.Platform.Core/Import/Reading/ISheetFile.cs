namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>A file that was opened for reading. Rows come one by one; nothing of a sheet stays in memory.</summary>
internal interface ISheetFile : IDisposable
{
    /// <summary>Names of the sheets that can be seen; one without a name for a text file.</summary>
    IReadOnlyList<string> Sheets { get; }

    /// <summary>The rows that are not empty, from the first on.</summary>
    /// <exception cref="FileRefusedException">The sheet is damaged or too large; it may come in the middle.</exception>
    IEnumerable<SheetRow> Rows(int sheet);
}
