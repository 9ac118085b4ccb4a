using ChoDon.Platform.Abstractions.OfficialDocuments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Ui.OfficialDocuments;

/// <summary>
/// A page that shows an official document to be printed, and hands it out as a file at <c>?handler=Docx</c>. Its view is
/// the heading and <c>&lt;partial name="~/Pages/Shared/_OfficialDocument.cshtml" model="Model.Paper" /&gt;</c>.
/// </summary>
public abstract class OfficialDocumentPage(IOfficialDocuments documents) : PageModel
{
    /// <summary>The document.</summary>
    public OfficialDocument Paper { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    /// <summary>Hands it out.</summary>
    public async Task<IActionResult> OnGetDocxAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Docx() : NotFound();

    /// <summary>Writes the document from what is recorded; null when there is no such record for the reader.</summary>
    protected abstract Task<OfficialDocument?> WriteAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>The document as it stands, as a file.</summary>
    protected FileContentResult Docx() => documents.Docx(Paper);

    /// <summary>Writes the document anew; false when there is no such record.</summary>
    protected async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await WriteAsync(id, cancellationToken) is not { } paper)
            return false;
        Paper = paper;
        return true;
    }
}
