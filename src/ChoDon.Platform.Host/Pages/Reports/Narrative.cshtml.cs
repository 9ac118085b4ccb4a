using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <summary>The report in words, of which each number opens what it is made of.</summary>
[Authorize(PlatformPermissions.ReadFigures)]
internal sealed class NarrativeModel(AskedReports reports, RecordLinks links) : PageModel
{
    public AskedReport Asked { get; private set; } = null!;

    public ReportNarrative Narrative { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? unit, string? period, string? from, string? to, string? map, CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(new ReportQuery(unit, period, from, to, map), cancellationToken) is not { } asked)
            return NotFound();
        Asked = asked;
        Narrative = NarrativeWriter.ForReader.Write(asked.Report);
        return Page();
    }

    /// <summary>The records of a number, for who may see them; of a change, and otherwise, the page that explains it.</summary>
    public string UrlOf(NarrativeNumber number) => Records(number) ?? Asked.WhyUrl(number);

    private string? Records(NarrativeNumber number) => number is { Told: NumberTold.Now, Line: var line }
        ? links.Of(line.Module, line.Figure, line.Now, new FigurePeriod(Asked.Report.Days.Days, Asked.Report.Boundaries))
        : null;
}
