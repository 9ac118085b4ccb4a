namespace ChoDon.Platform.Abstractions.OfficialDocuments;

/// <summary>Writes official documents as files. On a page <c>&lt;official-document /&gt;</c> shows and prints the same.</summary>
public interface IOfficialDocuments
{
    /// <summary>The document as a file that word processors open and change.</summary>
    byte[] WriteDocx(OfficialDocument document);
}
