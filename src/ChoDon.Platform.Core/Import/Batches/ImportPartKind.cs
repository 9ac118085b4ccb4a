namespace ChoDon.Platform.Core.Import.Batches;

public enum ImportPartKind
{
    /// <summary>The file as it was sent.</summary>
    File = 0,

    /// <summary>The rows that are not imported, with their raw cells and what is wrong.</summary>
    Refused = 1,
}
