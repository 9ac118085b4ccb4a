using ChoDon.Platform.Core.Export;
using ChoDon.Platform.Core.Import;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Rows;
using ChoDon.Platform.Core.Import.Running;
using ChoDon.Platform.Core.Import.Steps;
using ChoDon.Platform.Host.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Imports;

/// <summary>What an import would do, is doing, or has done.</summary>
internal sealed class ShowModel(
    ImportDirectory directory,
    ImportDesk desk,
    IAuthorizationService authorization,
    ImportWords words,
    IStringLocalizer<HostText> texts) : ImportPage(directory, desk, authorization)
{
    public const int MostShown = 50;

    public ImportWords Words => words;

    /// <summary>What stands first in the days of each column that is asked about.</summary>
    [BindProperty]
    public List<DayOrder> Orders { get; set; } = [];

    public RowReport Report { get; private set; } = RowReport.Empty;

    /// <summary>An earlier import of the very same file.</summary>
    public ImportBatch? SameFile { get; private set; }

    public string Address => ImportPaths.Batch(Import, Batch.Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (Batch.State == ImportState.Choosing)
            return LocalRedirect(NextStep());
        if (!Batch.IsAtWork)
            Report = await Desk.ReportAsync(Batch, cancellationToken);
        if (Batch.State == ImportState.Checked)
            SameFile = await Desk.SameFileAsync(Batch, cancellationToken);
        Orders = [.. Report.Days?.Select(question => question.IsOpen ? question.Likely : question.Order) ?? []];
        return Page();
    }

    /// <summary>The rows that are not imported, as a file that a spreadsheet opens and the import reads again.</summary>
    public async Task<IActionResult> OnGetRefusedAsync(CancellationToken cancellationToken)
    {
        var report = await Desk.ReportAsync(Batch, cancellationToken);
        if (report.Refused.Count == 0)
            return NotFound();
        var csv = await RefusedRowsCsv.WriteAsync(report, Errors, texts["Import.Row"], texts["Import.Wrong"], cancellationToken);
        return File(csv, CsvExport.MediaType, $"dong-bi-loi-{Batch.CreatedAt:yyyyMMdd-HHmm}.csv");

        string Errors(RefusedRow row) =>
            string.Join("; ", row.Errors.Select(note => $"{words.Column(Import, note.Column)}: {words.Note(Import, note)}"));
    }

    public IActionResult OnPost() => ToBatch();

    public async Task<IActionResult> OnPostImportAsync(CancellationToken cancellationToken)
    {
        await Desk.ImportAsync(Batch, cancellationToken);
        return ToBatch();
    }

    public async Task<IActionResult> OnPostDaysAsync(CancellationToken cancellationToken)
    {
        var report = await Desk.ReportAsync(Batch, cancellationToken);
        if (Batch.State == ImportState.Checked && report.Days is { } days && ModelState.IsValid && Orders.Count == days.Count)
        {
            var orders = days.Zip(Orders).ToDictionary(pair => pair.First.Source, pair => pair.Second);
            await Desk.OrderDaysAsync(Batch, Import, orders, cancellationToken);
        }

        return ToBatch();
    }

    public async Task<IActionResult> OnPostAbandonAsync(CancellationToken cancellationToken)
    {
        await Desk.AbandonAsync(Batch, cancellationToken);
        return LocalRedirect(Home);
    }

    /// <summary>Both ways to read a column, each with what its texts would be.</summary>
    public IEnumerable<SelectListItem> Ways(DayQuestion question)
    {
        foreach (var order in new[] { DayOrder.DayFirst, DayOrder.MonthFirst })
        {
            var days = question.Samples.Select(sample => (sample.Text, Day: order == DayOrder.DayFirst ? sample.DayFirst : sample.MonthFirst));
            var read = string.Join(" · ", days.Select(day => $"{day.Text} → {(day.Day is { } known ? Ui.Show.Date(known) : texts["Import.NoDay"].Value)}"));
            yield return new SelectListItem(texts[$"Import.Days.{order}", read], order.ToString());
        }
    }

    private string NextStep()
    {
        var choices = ImportChoices.Read(Batch.Choices);
        return !choices.IsLetteringConfirmed ? ImportPaths.Letters(Import, Batch.Id)
            : choices.Sheet is null ? ImportPaths.Sheet(Import, Batch.Id)
            : ImportPaths.Columns(Import, Batch.Id);
    }
}
