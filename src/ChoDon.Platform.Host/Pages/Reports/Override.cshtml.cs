using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <summary>Writes a number into a report in the place of the registers', with a reason that is shown for ever.</summary>
[Authorize(PlatformPermissions.ReadFigures)]
internal sealed class OverrideModel(
    ReportDesk desk, ReportReader reader, AskedReports asked, PeriodChoices choices, TimeProvider time, IStringLocalizer<HostText> texts)
    : ReportFilePage(desk, asked, choices, time)
{
    /// <summary>Ten billion of anything is a slip of the finger.</summary>
    private const decimal Most = 9_999_999_999m;

    private readonly TimeProvider _time = time;

    [BindProperty]
    public OverrideForm Input { get; set; } = new();

    public ReportLine Line { get; private set; } = null!;

    public bool May => Desk.MayWrite(Filed) && !Line.Figure.IsAboutPeople;

    public IReadOnlyList<SelectListItem> Qualifiers => texts.Choices<Qualifier>("Qualifier");

    public async Task<IActionResult> OnGetAsync(string? unit, string? period, string? figure, CancellationToken cancellationToken)
    {
        if (!await FindAsync(unit, period, figure, cancellationToken))
            return NotFound();
        Input = new OverrideForm { Id = Guid.CreateVersion7(), Value = Line.Now.Value, Qualifier = Line.Now.Qualifier };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? unit, string? period, string? figure, CancellationToken cancellationToken)
    {
        if (!await FindAsync(unit, period, figure, cancellationToken))
            return NotFound();
        if (Input.Id == Guid.Empty)
            return BadRequest();
        if (!May)
            return Page();
        var result = await ModelState.SaveAsync(() => WriteAsync(cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Reports.OverrideSaved"], _time);
        return LocalRedirect(ReportUrl);
    }

    private async Task<SaveResult> WriteAsync(CancellationToken cancellationToken)
    {
        var problems = new Problems();
        var reason = problems.Text(nameof(Input.Reason), Input.Reason, ReportOverride.ReasonLength, "Error.ReasonMissing");
        var qualifier = problems.Choice(nameof(Input.Qualifier), Input.Qualifier);
        if (Input.Value is { } number && (number < 0 || number > Most))
            problems.Add(nameof(Input.Value), "Reports.OverrideBeyond");
        else if (Input.Value is { } precise && decimal.Round(precise, Line.Figure.Decimals) != precise)
            problems.Add(nameof(Input.Value), Line.Figure.Decimals == 0 ? "PastTotals.NotWhole" : "PastTotals.TooManyDecimals", Line.Figure.Decimals);
        return problems.Any
            ? problems.AsResult()
            : await Desk.WriteAsync(Filed.Unit.Id, Filed.Period, new OverrideDraft(Input.Id, Line.Figure, Input.Value, qualifier!.Value, reason), cancellationToken);
    }

    private async Task<bool> FindAsync(string? unit, string? period, string? figure, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(unit, period, cancellationToken))
            return false;
        var report = await reader.ReadAsync(Filed.Unit, ReportDays.Of(Filed.Period), boundaries: null, cancellationToken);
        if (report.Lines.FirstOrDefault(line => figure is null || line.Figure.Key == figure) is not { } found)
            return false;
        Line = found;
        return true;
    }
}
