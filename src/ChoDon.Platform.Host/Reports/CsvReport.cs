using ChoDon.Platform.Core.Export;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Web;

namespace ChoDon.Platform.Host.Reports;

/// <summary>A row for each figure, for spreadsheets and programs: headings are names that do not change with the language.</summary>
internal sealed class CsvReport(ModuleTexts words) : IReportFormat
{
    private static readonly string[] Headings = ["key", "name", "value", "qualifier", "measure", "status", "before", "year_before", "registers", "holds_by"];

    public string Name => "csv";

    public string MediaType => CsvExport.MediaType;

    public async Task<byte[]> WriteAsync(Report report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var rows = report.Lines.Select(line => (IReadOnlyList<object?>)
        [
            line.Figure.Key,
            words.Of(line.Module, line.Figure.TextKey),
            line.Now.Value,
            line.Now.Qualifier.ToString(),
            words.Of(line.Module, line.Figure.MeasureKey),
            line.Now.Status.ToString(),
            line.Before.Value,
            line.YearBefore.Value,
            line.Registers.Value,
            line.Fixed?.By.ToString(),
        ]);
        using var stream = new MemoryStream();
        await CsvExport.WriteAsync(stream, Headings, rows.ToAsyncEnumerable(), cancellationToken);
        return stream.ToArray();
    }
}
