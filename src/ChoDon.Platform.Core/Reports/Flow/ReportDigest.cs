using System.Globalization;

namespace ChoDon.Platform.Core.Reports;

/// <summary>
/// Tells whether the numbers are still those that somebody looked at. Numbers about people are left out, since not everybody
/// who hands a report in sees them.
/// </summary>
public static class ReportDigest
{
    public static string Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var numbers = report.Lines.Where(line => !line.Figure.IsAboutPeople)
            .Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Figure.Key} {line.Now.Value:0.###} {line.Now.Status} {line.Now.Qualifier}"));
        return ReportCopy.HashOf(string.Join('\n', numbers));
    }
}
