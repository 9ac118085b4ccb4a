using System.Text;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Reports;

/// <summary>The report in words, and then a line for each figure below the name of its module.</summary>
internal sealed class TextReport(ModuleTexts words, IStringLocalizer<HostText> texts) : IReportFormat
{
    public string Name => "text";

    public string Ending => "txt";

    public string MediaType => "text/plain; charset=utf-8";

    public Task<byte[]> WriteAsync(Report report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        text.AppendLine(texts["Reports.Head", report.Unit.Name, Show.Period(report.Days.Days)].Value);
        AppendNarrative(text, NarrativeWriter.ForReader.Write(report));
        text.AppendLine().AppendLine(texts["Reports.Figures"].Value);
        foreach (var section in report.Sections)
        {
            text.AppendLine().AppendLine(section.Module.Manifest!.NameIn(Languages.Current));
            foreach (var line in section.Lines)
            {
                var number = line.Now.Value is { } value
                    ? $"{Show.Number(value, line.Now.Qualifier, 3)} {words.Of(line.Module, line.Figure.MeasureKey)}"
                    : texts[$"Status.{line.Now.Status}"].Value;
                text.Append("  ").Append(words.Of(line.Module, line.Figure.TextKey)).Append(": ").Append(number).AppendLine(line.IsByHand ? $" ({texts["Reports.ByHand", Show.Number(line.Registers.Value, line.Registers.Qualifier, 3)].Value})" : "");
            }
        }

        return Task.FromResult(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void AppendNarrative(StringBuilder text, ReportNarrative narrative)
    {
        text.AppendLine().AppendLine(narrative.Intro);
        if (narrative.Remark is { } remark)
            text.AppendLine(remark);
        foreach (var section in narrative.Sections)
        {
            text.AppendLine().AppendLine(section.Title);
            foreach (var sentence in section.Sentences)
                text.Append("- ").AppendLine(sentence.ToString());
        }
    }
}
