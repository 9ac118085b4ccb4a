using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Host.Reports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <summary>The report as an official paper, to be printed.</summary>
[Authorize(PlatformPermissions.ReadFigures)]
internal sealed class PaperModel(AskedReports reports, ReportPaper paper) : PageModel
{
    public AskedReport Asked { get; private set; } = null!;

    public OfficialDocument Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? unit, string? period, string? from, string? to, string? map, CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(new ReportQuery(unit, period, from, to, map), cancellationToken) is not { } asked)
            return NotFound();
        (Asked, Paper) = (asked, paper.Write(asked.Report));
        return Page();
    }
}
