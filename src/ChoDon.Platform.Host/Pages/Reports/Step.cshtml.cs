using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <summary>Confirms, hands in, gives back or approves a report. Which permission that takes depends on the step; the desk asks for it.</summary>
[Authorize(PlatformPermissions.ReadFigures)]
internal sealed class StepModel(
    ReportDesk desk,
    ReportReader reader,
    ReportFindings findings,
    AskedReports asked,
    PeriodChoices choices,
    TimeProvider time,
    IStringLocalizer<HostText> texts)
    : ReportFilePage(desk, asked, choices, time)
{
    private readonly TimeProvider _time = time;
    private Report _report = null!;

    [BindProperty]
    public StepForm Input { get; set; } = new();

    /// <summary>The step; null when none is open to whoever looks.</summary>
    public ReportStepKind? Step { get; private set; }

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>Whether the numbers are looked over before this step.</summary>
    public bool IsChecked => Step is ReportStepKind.Confirm or ReportStepKind.Submit or ReportStepKind.Approve;

    public async Task<IActionResult> OnGetAsync(string? unit, string? period, ReportStepKind? step, CancellationToken cancellationToken)
    {
        if (!await FindAsync(unit, period, step, cancellationToken))
            return NotFound();
        Input = new StepForm { Id = Guid.CreateVersion7(), Stamp = Filed.Stamp, Digest = ReportDigest.Of(_report) };
        await LookOverAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? unit, string? period, ReportStepKind? step, CancellationToken cancellationToken)
    {
        if (!await FindAsync(unit, period, step, cancellationToken))
            return NotFound();
        if (Input.Id == Guid.Empty || (Step ?? step) is not { } taken)
            return BadRequest();
        var result = await ModelState.SaveAsync(() => TakeAsync(taken, cancellationToken));
        if (result.Status == SaveStatus.NotFound)
        {
            await LookOverAsync(cancellationToken);
            return Page();
        }

        var refusal = await this.RefusalAsync(result, texts, () => FindAsync(unit, period, step, cancellationToken), Renew);
        if (refusal is not null)
        {
            await LookOverAsync(cancellationToken);
            return refusal;
        }

        TempData.Tell(result, texts[$"Reports.Taken.{taken}", Filed.Unit.Name, PeriodName], _time);
        return LocalRedirect(ReportUrl);
    }

    private async Task<SaveResult> TakeAsync(ReportStepKind step, CancellationToken cancellationToken)
    {
        var problems = new Problems();
        var note = ReportFlow.NeedsNote(step)
            ? problems.Text(nameof(Input.Note), Input.Note, ReportStep.NoteLength, "Error.ReasonMissing")
            : problems.Optional(nameof(Input.Note), Input.Note, ReportStep.NoteLength);
        return problems.Any
            ? problems.AsResult()
            : await Desk.TakeAsync(Filed.Unit.Id, Filed.Period, new StepDraft(Input.Id, step, Input.Stamp, Input.Digest, note), cancellationToken);
    }

    private void Renew()
    {
        Input.Stamp = ModelState.Renew(Filed.Stamp);
        ModelState.Remove("Input.Digest");
        Input.Digest = ReportDigest.Of(_report);
    }

    private async Task<bool> FindAsync(string? unit, string? period, ReportStepKind? step, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(unit, period, cancellationToken))
            return false;
        var open = Desk.StepsFor(Filed);
        Step = step is { } named ? (open.Contains(named) ? named : null) : open.Count > 0 ? open.First() : null;
        _report = await reader.ReadAsync(Filed.Unit, ReportDays.Of(Filed.Period), boundaries: null, cancellationToken);
        return true;
    }

    /// <summary>Only for a page that is shown: it reads the periods before.</summary>
    private async Task LookOverAsync(CancellationToken cancellationToken)
    {
        if (IsChecked)
            Findings = await findings.ReadAsync(Filed, _report, cancellationToken);
    }
}
