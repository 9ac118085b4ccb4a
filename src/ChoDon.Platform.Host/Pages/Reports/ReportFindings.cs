using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <summary>Says in words what looks wrong with a report before it is handed in, and where to look.</summary>
internal sealed class ReportFindings(ReportChecks checks, ModuleTexts words, IStringLocalizer<HostText> texts)
{
    public async Task<IReadOnlyList<Finding>> ReadAsync(ReportFile file, Report report, CancellationToken cancellationToken)
    {
        var query = new ReportQuery(file.Unit.Code, file.Period.ToString(), null, null, null);
        return [.. (await checks.ReadAsync(file, report, cancellationToken)).Select(finding => new Finding(Words(file, finding), Url(query, finding)))];
    }

    private string Words(ReportFile file, ReportFinding finding) => finding.Kind switch
    {
        FindingKind.Waiting => texts[$"Reports.Waiting.{file.Rank}", Show.Number(finding.Number, 0), Show.Number(finding.Usual, 0)],
        FindingKind.WithoutItsBase => texts["Reports.Found.WithoutItsBase", Name(finding.Line!), Show.Number(finding.Number, 3), words.Of(finding.Line!.Module, finding.Base!.TextKey)],
        _ => texts[$"Reports.Found.{finding.Kind}", Name(finding.Line!), Show.Number(finding.Number, 3), Show.Number(finding.Usual, 1)],
    };

    private string Name(ReportLine line) => words.Of(line.Module, line.Figure.TextKey);

    private static string Url(ReportQuery query, ReportFinding finding) =>
        finding.Line is { } line ? query.Url("/reports/why", ("figure", line.Figure.Key)) : query.Url("/reports/progress");
}

/// <param name="Words">What looks wrong.</param>
/// <param name="Url">Where to look.</param>
internal sealed record Finding(string Words, string? Url);
