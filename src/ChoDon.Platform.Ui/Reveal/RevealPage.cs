using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Reveal;

/// <summary>
/// Shows encrypted values to who gives a reason; that is in the audit log before a value is on the page. Its view is the
/// heading and <c>&lt;partial name="~/Pages/Shared/_Reveal.cshtml" model="Model" /&gt;</c>. The page asks for a permission of
/// its own.
/// </summary>
/// <param name="audit">Notes who looked, and why.</param>
/// <param name="texts">The module's words; those under <c>Reveal.</c> are shared until a module says its own.</param>
public abstract class RevealPage(IAuditLog audit, IStringLocalizer texts) : PageModel, IRevealPage
{
    /// <inheritdoc/>
    [BindProperty]
    public RevealForm Input { get; set; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<RevealedValue> Values { get; private set; } = [];

    /// <inheritdoc/>
    public bool IsUnreadable { get; private set; }

    /// <inheritdoc/>
    public IStringLocalizer Texts => texts;

    /// <inheritdoc/>
    public abstract string BackUrl { get; }

    /// <summary>Asks for the reason.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is null ? NotFound() : Page();

    /// <summary>Notes the reason and shows the values.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } covered)
            return NotFound();
        var revealed = await Input.RevealAsync(covered, audit, cancellationToken);
        ModelState.AddErrors(revealed.Result, texts);
        (Values, IsUnreadable) = (revealed.Values, revealed.IsUnreadable);
        return Page();
    }

    /// <summary>The record's covered values; null when there are none for the reader.</summary>
    protected abstract Task<Covered?> FindAsync(Guid id, CancellationToken cancellationToken);
}
