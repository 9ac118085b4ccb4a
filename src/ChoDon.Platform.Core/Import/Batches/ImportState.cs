namespace ChoDon.Platform.Core.Import.Batches;

/// <summary>How far an import is.</summary>
public enum ImportState
{
    /// <summary>The file is here; a person says how it is to be read.</summary>
    Choosing = 0,

    /// <summary>All rows are being read and checked; nothing is changed.</summary>
    Checking = 1,

    /// <summary>A person looks at what would be done.</summary>
    Checked = 2,

    /// <summary>The good records are being saved.</summary>
    Importing = 3,

    Imported = 4,

    /// <summary>Records are being taken out again.</summary>
    Undoing = 5,

    Undone = 6,

    /// <summary>Given up, by a person or by time; the file is gone.</summary>
    Abandoned = 7,

    /// <summary>Something went wrong on the way; it can be gone on with from where it stopped.</summary>
    Stopped = 8,
}
