using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.OfficialDocuments;

namespace ChoDon.Modules.Commendations.Papers;

/// <summary>A page with a document in a wording that districts may change; its view is the partial <c>Papers/_Paper</c>.</summary>
internal abstract class PaperPage(IOfficialDocuments documents) : OfficialDocumentPage(documents)
{
    public bool IsOwnUnreadable { get; private set; }

    /// <summary>The path to the page.</summary>
    public abstract IReadOnlyList<Crumb> Crumbs { get; }

    /// <summary>Something to mind before it is signed; null for nothing.</summary>
    public virtual string? Remark => null;

    protected OfficialDocument Take(WrittenPaper paper)
    {
        IsOwnUnreadable = paper.IsOwnUnreadable;
        return paper.Document;
    }
}
