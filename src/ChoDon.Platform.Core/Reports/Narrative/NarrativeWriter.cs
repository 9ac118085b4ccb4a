using System.Globalization;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.OfficialDocuments;

namespace ChoDon.Platform.Core.Reports;

/// <summary>Writes a report in words, from its numbers and the sentences of the modules: from the same always the same.</summary>
public sealed class NarrativeWriter(NarrativeWords words)
{
    /// <summary>In the language of the reader.</summary>
    public static NarrativeWriter ForReader => new(new NarrativeWords(CultureInfo.CurrentUICulture));

    public ReportNarrative Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (first, last) = report.Days.Days;
        return new ReportNarrative(
            words.Fill("Intro", words.Name(report.Unit), OfficialWords.ShortDay(first), OfficialWords.ShortDay(last)),
            report.Lines.Any(line => line.Now.Status == FigureStatus.PartMonth) ? words["NotOver"] : null,
            [.. report.Sections.Select(section => new SectionWriter(section, report.Days, words).Write()).OfType<NarrativeSection>()]);
    }
}
