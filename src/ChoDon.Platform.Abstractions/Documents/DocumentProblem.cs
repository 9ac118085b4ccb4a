namespace ChoDon.Platform.Abstractions.Documents;

/// <summary>Why a file was not taken.</summary>
public enum DocumentProblem
{
    /// <summary>It has no content.</summary>
    Empty,

    /// <summary>It is larger than <see cref="IDocumentStore.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>It is, whatever its name says, none of the kinds that are taken: PDF, DOCX, JPEG, PNG.</summary>
    OtherKind,
}
