namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>The limit that a refusal speaks of.</summary>
public static class FileLimits
{
    public static IEnumerable<object> Of(string textKey) => textKey switch
    {
        "File.TooLarge" => [SheetLimits.FileBytes / 1024 / 1024],
        "File.Bomb" => [SheetLimits.UnpackedBytes / 1024 / 1024],
        "File.TooManyRows" => [SheetLimits.Rows],
        "File.TooManyColumns" => [SheetLimits.Columns],
        _ => [],
    };

    /// <summary>The largest file, in bytes.</summary>
    public const int MostBytes = SheetLimits.FileBytes;
}
