using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Web;

namespace ChoDon.Platform.Host.Reports;

/// <summary>For programs: one entry for each figure, by its key.</summary>
internal sealed class JsonReport(ModuleTexts words, CountingRules rules) : IReportFormat
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public string Name => "json";

    public string MediaType => "application/json";

    public Task<byte[]> WriteAsync(Report report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Task.FromResult(JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                Unit = report.Unit.Code,
                report.Unit.Name,
                From = report.Days.Days.First,
                To = report.Days.Days.Last,
                Map = report.Boundaries is null ? "then" : "today",
                Figures = report.Lines.ToDictionary(line => line.Figure.Key, line => new
                {
                    Module = line.Module.ModuleId,
                    Name = words.Of(line.Module, line.Figure.TextKey),
                    Measure = words.Of(line.Module, line.Figure.MeasureKey),
                    line.Now.Value,
                    Status = line.Now.Status.ToString(),
                    Qualifier = line.Now.Qualifier.ToString(),
                    HoldsBy = line.Fixed?.By.ToString(),
                    Registers = line.Registers.Value,
                    Before = line.Before.Value,
                    YearBefore = line.YearBefore.Value,
                    line.ComputedAt,
                    line.Rule,
                    HowCounted = rules.Of(line.Module, line.Figure),
                }),
            },
            Options));
    }
}
