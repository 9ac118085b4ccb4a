namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>How large a file may be. Far above what an office has, and small enough that any file fits the memory.</summary>
internal static class SheetLimits
{
    public const int FileBytes = 20 * 1024 * 1024;

    /// <summary>What a packed file may unpack to, counted while it is unpacked.</summary>
    public const long UnpackedBytes = 300L * 1024 * 1024;

    public const int Columns = 200;

    public const int Rows = 200_000;

    public const int CellLength = 4_000;

    public const int Sheets = 100;

    /// <summary>All distinct texts of a workbook together.</summary>
    public const int SharedLetters = 32 * 1024 * 1024;

    public const int MergedRanges = 200_000;
}
