namespace ChoDon.Platform.Abstractions.Documents;

/// <summary>Why a file was not taken.</summary>
public enum DocumentProblem
{
    /// <summary>It has no content.</summary>
    Empty,

    /// <summary>It is larger than <see cref="IDocumentStore.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>It is, whatever its name says, none of the kinds that are taken.</summary>
    OtherKind,

    /// <summary>It is a HEIC photo, as telephones of one maker take them, which few programs open.</summary>
    Heic,

    /// <summary>Its name ends like another kind than its content is.</summary>
    OtherEnding,

    /// <summary>It can be opened as a second kind, too: an archive that stands in a PDF or behind a picture.</summary>
    TwoKinds,

    /// <summary>It is a text with macros or other programs in it.</summary>
    HoldsProgram,

    /// <summary>It begins like its kind and then breaks off, or cannot be read.</summary>
    Damaged,

    /// <summary>It is a picture with more pixels than are opened.</summary>
    TooManyPixels,
}
