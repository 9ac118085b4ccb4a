using ChoDon.Platform.Abstractions.Export;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Ui.Export;

/// <summary>
/// Hands a list out as it is seen: the same filter and order, of the units in which the reader holds the page's own
/// permission. <c>?format=csv</c> gives text, everything else a workbook.
/// </summary>
/// <param name="exports">Notes and sends.</param>
public abstract class ExportPage<TQuery>(IExports exports) : PageModel
{
    /// <summary>Which kind of file.</summary>
    [BindProperty(SupportsGet = true, Name = "format")]
    public string? Format { get; set; }

    /// <summary>Sends the file.</summary>
    public async Task<IActionResult> OnGetAsync(TQuery query, CancellationToken cancellationToken)
    {
        var format = string.Equals(Format, "csv", StringComparison.OrdinalIgnoreCase) ? ExportFormat.Csv : ExportFormat.Xlsx;
        await exports.SendAsync(Response, TableOf(query, cancellationToken), format, cancellationToken);
        return new EmptyResult();
    }

    /// <summary>The list as a table; its rows are read while they are sent.</summary>
    protected abstract ExportTable TableOf(TQuery query, CancellationToken cancellationToken);
}
