using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Reveal;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.OfficialDocuments;

/// <summary>
/// An official document with names that stand in it only for who may see them and says why; that is in the audit log before
/// a name is on the page. Without them it is left to be filled in by hand. Its view shows the partial
/// <c>_CoveredDocumentActs</c> above the document.
/// </summary>
public abstract class CoveredDocumentPage(IOfficialDocuments documents, IAuditLog audit, IStringLocalizer texts)
    : OfficialDocumentPage(documents), ICoveredDocumentPage
{
    /// <inheritdoc/>
    [BindProperty]
    public RevealForm Input { get; set; } = new();

    /// <inheritdoc/>
    public bool MayReveal { get; protected set; }

    /// <inheritdoc/>
    public bool IsNamed { get; private set; }

    /// <inheritdoc/>
    public bool IsUnreadable { get; private set; }

    /// <inheritdoc/>
    public IStringLocalizer Texts => texts;

    /// <summary>What was opened for the document, in the order of <see cref="CoverAsync"/>; nothing before a reason is given.</summary>
    protected IReadOnlyList<RevealedValue> Values { get; private set; } = [];

    /// <summary>Notes the reason and shows the document with the names.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) =>
        await NameAsync(id, cancellationToken) ? Page() : NotFound();

    /// <summary>The same as a file.</summary>
    public async Task<IActionResult> OnPostDocxAsync(Guid id, CancellationToken cancellationToken) =>
        !await NameAsync(id, cancellationToken) ? NotFound() : IsNamed ? Docx() : Page();

    /// <summary>
    /// What is covered in the record; null when there is nothing for the reader. Asked only of who may reveal, when the document was
    /// written without; it is written anew then.
    /// </summary>
    protected abstract Task<Covered?> CoverAsync(Guid id, CancellationToken cancellationToken);

    private async Task<bool> NameAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken) || !MayReveal || await CoverAsync(id, cancellationToken) is not { } covered)
            return false;
        var revealed = await Input.RevealAsync(covered, audit, cancellationToken);
        ModelState.AddErrors(revealed.Result, texts);
        (Values, IsNamed, IsUnreadable) = (revealed.Values, revealed.IsOpen, revealed.IsUnreadable);
        return await FindAsync(id, cancellationToken);
    }
}
