using System.Globalization;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Export;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Host.Reports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <summary>Hands a report out as a file. It holds what the reader sees on the page, so whoever reads figures may have it.</summary>
[Authorize(PlatformPermissions.ReadFigures)]
internal sealed class FileModel(AskedReports reports, IEnumerable<IReportFormat> formats, IExports exports) : PageModel
{
    public const string Path = "/reports/file";

    /// <summary>What is offered, in this order.</summary>
    public static readonly string[] Offered = ["docx", "xlsx", "csv", "json"];

    public async Task<IActionResult> OnGetAsync(
        string? format, string? unit, string? period, string? from, string? to, string? map, CancellationToken cancellationToken)
    {
        if (formats.FirstOrDefault(one => one.Name == (format ?? Offered[0])) is not { } written
            || await reports.FindWithPartsAsync(new ReportQuery(unit, period, from, to, map), cancellationToken) is not { Report: var report })
            return NotFound();
        var (first, last) = report.Days.Days;
        var detail = string.Create(CultureInfo.InvariantCulture, $"{written.Name} {first:yyyy-MM-dd} {last:yyyy-MM-dd}");
        var file = new ExportFile(
            $"{ReportFiles.NameOf(report)}.{written.Ending}",
            written.MediaType,
            await written.WriteAsync(report, cancellationToken),
            new AuditNote("report.exported", UnitId: report.Unit.Id, Detail: detail));
        await exports.SendAsync(Response, file, cancellationToken);
        return new EmptyResult();
    }
}
