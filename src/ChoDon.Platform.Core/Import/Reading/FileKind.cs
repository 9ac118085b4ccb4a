namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>What a file is, by what it begins with and not by its name.</summary>
public enum FileKind
{
    Text = 0,
    Xlsx = 1,
    Xls = 2,
}
