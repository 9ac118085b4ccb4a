using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Ui;
using Microsoft.Extensions.Localization;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace ChoDon.Platform.Host.Reports;

/// <summary>
/// A sheet with a row for each figure and a column for each unit below. The total is a sum that the spreadsheet computes,
/// where every part has a number.
/// </summary>
internal sealed class XlsxReport(ModuleTexts words, IStringLocalizer<HostText> texts) : IReportFormat
{
    private const int ColumnsBefore = 4;
    private const double NameWidth = 46;
    private const double NoteWidth = 18;

    public string Name => "xlsx";

    public string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<byte[]> WriteAsync(Report report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var stream = new MemoryStream();
        await using (var book = await Spreadsheet.CreateNewAsync(stream, cancellationToken: cancellationToken))
        {
            var bold = book.AddStyle(new Style { Font = { Bold = true } });
            var whole = book.AddStyle(new Style { Format = NumberFormat.Custom("#,##0") });
            var parted = book.AddStyle(new Style { Format = NumberFormat.Custom("#,##0.0##") });
            var options = new WorksheetOptions { FrozenRows = 3, FrozenColumns = 1 };
            options.Column(1).Width = NameWidth;
            options.Column(ColumnsBefore).Width = NoteWidth;
            await book.StartWorksheetAsync(texts["Reports.Title"], options, cancellationToken);
            await book.AddRowAsync([new Cell(texts["Reports.Head", report.Unit.Name, Show.Period(report.Days.Days)].Value, bold)], cancellationToken);
            await book.AddRowAsync(Array.Empty<Cell>(), cancellationToken);
            await book.AddRowAsync(Headings(report, bold), cancellationToken);
            var row = 3;
            foreach (var section in report.Sections)
            {
                await book.AddRowAsync([new Cell(section.Module.Manifest!.NameIn(Languages.Current), bold)], cancellationToken);
                row++;
                foreach (var line in section.Lines)
                    await book.AddRowAsync(Row(report, line, ++row, line.Figure.Decimals == 0 ? whole : parted), cancellationToken);
            }

            await book.FinishAsync(cancellationToken);
        }

        return stream.ToArray();
    }

    private Cell[] Headings(Report report, StyleId bold) =>
    [
        new(texts["Figures.Figure"].Value, bold),
        new(texts["Reports.Total"].Value, bold),
        new(texts["Figures.Measure"].Value, bold),
        new(texts["Reports.Note"].Value, bold),
        .. report.Parts.Select(part => new Cell(part.Unit.Name, bold)),
    ];

    private Cell[] Row(Report report, ReportLine line, int row, StyleId number)
    {
        var parts = report.Parts.Select(part => part.Totals.GetValueOrDefault(line.Figure.Key)).ToList();
        var isSum = parts.Count > 0 && parts.TrueForAll(part => part is null or { Value: not null } or { Status: FigureStatus.Missing })
            && parts.Sum(part => part?.Value ?? 0) == line.Now.Value;
        var total = line.Now.Value is not { } value ? default
            : isSum ? new Cell(new Formula($"SUM({ColumnName(ColumnsBefore + 1)}{row}:{ColumnName(ColumnsBefore + parts.Count)}{row})"), value, number)
            : new Cell(value, number);
        return
        [
            new(words.Of(line.Module, line.Figure.TextKey)),
            total,
            new(words.Of(line.Module, line.Figure.MeasureKey)),
            new(NoteOf(line)),
            .. parts.Select(part => part?.Value is { } share ? new Cell(share, number) : new Cell(part is null ? "" : texts[$"Status.{part.Status}"].Value)),
        ];
    }

    private string NoteOf(ReportLine line) => (line.Now.Value, line.Now.Qualifier) switch
    {
        (null, _) => texts[$"Status.{line.Now.Status}"],
        _ when line.IsByHand => texts["Reports.ByHand", Show.Number(line.Registers.Value, line.Registers.Qualifier, 3)],
        (_, Qualifier.Exact) => "",
        _ => Show.Number(line.Now.Value, line.Now.Qualifier, 3),
    };

    private static string ColumnName(int number)
    {
        var name = "";
        for (; number > 0; number = (number - 1) / 26)
            name = (char)('A' + ((number - 1) % 26)) + name;
        return name;
    }
}
