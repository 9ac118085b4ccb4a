using ChoDon.Modules.Enrollment.ListHouseholds;
using ChoDon.Platform.Abstractions.Export;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.ExportHouseholds;

/// <summary>Hands the list out as it is seen: the same filter, order and columns, of the villages whose households may be exported.</summary>
[Authorize(Permissions.ExportHouseholds)]
internal sealed class ExportHouseholdsPage(HouseholdTable table, IExports exports) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "format")]
    public string? Format { get; set; }

    public async Task<IActionResult> OnGetAsync(ListQuery query, CancellationToken cancellationToken)
    {
        var format = string.Equals(Format, "csv", StringComparison.OrdinalIgnoreCase) ? ExportFormat.Csv : ExportFormat.Xlsx;
        await exports.SendAsync(Response, table.Of(query, cancellationToken), format, cancellationToken);
        return new EmptyResult();
    }
}
