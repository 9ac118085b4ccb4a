using ChoDon.Platform.Ui.Reveal;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.OfficialDocuments;

/// <summary>What the partial <c>_CoveredDocumentActs</c> shows.</summary>
public interface ICoveredDocumentPage
{
    /// <summary>The reason.</summary>
    RevealForm Input { get; }

    /// <summary>Whether the reader may have the names in the document.</summary>
    bool MayReveal { get; }

    /// <summary>Whether they stand in it.</summary>
    bool IsNamed { get; }

    /// <summary>Whether the stored names cannot be opened, because their key is lost or they were changed.</summary>
    bool IsUnreadable { get; }

    /// <summary>Words of the module; those under <c>Print.</c> are shared until a module says its own.</summary>
    IStringLocalizer Texts { get; }
}
