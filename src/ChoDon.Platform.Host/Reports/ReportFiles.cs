using System.Globalization;
using ChoDon.Platform.Core.Reports;

namespace ChoDon.Platform.Host.Reports;

/// <summary>Names of files that hold a report.</summary>
internal static class ReportFiles
{
    /// <summary>Without ending: <c>bao-cao-064-2018-06-12-2020-05-11</c>.</summary>
    public static string NameOf(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (first, last) = report.Days.Days;
        return string.Create(CultureInfo.InvariantCulture, $"bao-cao-{report.Unit.Code}-{first:yyyy-MM-dd}-{last:yyyy-MM-dd}");
    }
}
