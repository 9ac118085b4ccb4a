using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Platform.Abstractions.Export;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Campaigns.ExportSessions;

/// <summary>Hands the list out as it is seen: the same filter and order, of the villages whose sessions may be exported.</summary>
[Authorize(Permissions.ExportSessions)]
internal sealed class ExportSessionsPage(SessionTable table, IExports exports) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "format")]
    public string? Format { get; set; }

    public async Task<IActionResult> OnGetAsync(SessionQuery query, CancellationToken cancellationToken)
    {
        var format = string.Equals(Format, "csv", StringComparison.OrdinalIgnoreCase) ? ExportFormat.Csv : ExportFormat.Xlsx;
        await exports.SendAsync(Response, table.Of(query, cancellationToken), format, cancellationToken);
        return new EmptyResult();
    }
}
