using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Resources;

namespace ChoDon.Platform.Host.Reports;

/// <summary>The numbers of a report as tables of an official paper, one for each module.</summary>
internal static class ReportTables
{
    private static readonly VietnameseTexts<HostText> Texts = new();
    private static readonly NarrativeWords Words = NarrativeWords.Vietnamese;

    private static readonly OfficialColumn[] Columns =
    [
        new("Chỉ tiêu", 10), new("Đơn vị tính", 4), new("Trong kỳ", 4, IsNumber: true), new("Kỳ trước", 4, IsNumber: true),
        new("Tăng, giảm", 5, IsNumber: true), new("Cùng kỳ năm trước", 4, IsNumber: true),
    ];

    public static IEnumerable<OfficialBlock> Of(Report report)
    {
        foreach (var (at, section) in report.Sections.Index())
        {
            yield return new OfficialParagraph($"{at + 1}. {Words.Name(section.Module)}", IsStrong: true);
            yield return new OfficialTable(Columns, [.. section.Lines.Select(Row)]);
        }
    }

    private static IReadOnlyList<string> Row(ReportLine line) =>
    [
        Words.Of(line.Module, line.Figure.TextKey),
        Words.Of(line.Module, line.Figure.MeasureKey),
        line.IsByHand ? $"{Number(line.Now)} (ghi bằng tay; theo sổ: {Number(line.Registers)})" : Number(line.Now),
        Number(line.Before),
        Change(line.Change),
        Number(line.YearBefore),
    ];

    private static string Number(FigureTotal total) => total.Value is { } value ? Words.Number(value, total.Qualifier) : Texts[$"Status.{total.Status}"];

    private static string Change(decimal? change) => change switch
    {
        null => "",
        > 0 => $"+{Words.Number(change.Value)}",
        < 0 => $"−{Words.Number(-change.Value)}",
        _ => "0",
    };
}
