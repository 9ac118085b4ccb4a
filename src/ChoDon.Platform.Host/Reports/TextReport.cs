using System.Text;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Reports;

/// <summary>A line for each figure, below the name of its module.</summary>
internal sealed class TextReport(ModuleTexts words, IStringLocalizer<HostText> texts) : IReportFormat
{
    public string Name => "text";

    public Task<byte[]> WriteAsync(Report report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        text.AppendLine(texts["Reports.Head", report.Unit.Name, Show.Period(report.Days.Days)].Value);
        foreach (var section in report.Sections)
        {
            text.AppendLine().AppendLine(section.Module.Manifest!.NameIn(Languages.Current));
            foreach (var line in section.Lines)
            {
                var number = line.Now.Value is { } value
                    ? $"{Show.Number(value, line.Now.Qualifier, 3)} {words.Of(line.Module, line.Figure.MeasureKey)}"
                    : texts[$"Status.{line.Now.Status}"].Value;
                text.Append("  ").Append(words.Of(line.Module, line.Figure.TextKey)).Append(": ").AppendLine(number);
            }
        }

        return Task.FromResult(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
