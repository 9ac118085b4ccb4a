namespace ChoDon.Platform.Core.Import.Reading;

internal enum CellKind : byte
{
    Empty,
    Text,
    Number,

    /// <summary>A number that the sheet shows as a day.</summary>
    Date,

    YesNo,

    /// <summary>What a formula could not compute: #N/A, #REF! …</summary>
    Error,

    /// <summary>A formula whose result is not in the file.</summary>
    Uncomputed,

    /// <summary>A text longer than any cell may be; cut off.</summary>
    TooLong,
}
