using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Jobs;

/// <summary>What the system does by itself for the district: when next, how it went, and once more at request.</summary>
[Authorize(PlatformPermissions.RunJobs)]
internal sealed class IndexModel(
    JobsOverview overview, RunNow runNow, IAccess access, ICurrentUnit current, IStringLocalizer<HostText> texts) : PageModel
{
    public Unit District { get; } = current.District;

    public JobsPage Jobs { get; private set; } = null!;

    /// <summary>What was typed for the month, kept when it is refused.</summary>
    [BindProperty]
    public string? MonthText { get; set; }

    [BindProperty]
    public string? JobId { get; set; }

    [TempData]
    public string? Answer { get; set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Jobs = await overview.ReadAsync(District.Id, cancellationToken);

    public Task<IActionResult> OnPostRunAsync(string moduleId, string jobId, CancellationToken cancellationToken) =>
        AnswerAsync(runNow.AskAsync(moduleId, jobId, District.Id, access.Actor, null, cancellationToken));

    public Task<IActionResult> OnPostRetryAsync(string moduleId, string jobId, DateTime slot, CancellationToken cancellationToken) =>
        AnswerAsync(runNow.AskAsync(
            moduleId, jobId, District.Id, access.Actor, DateTime.SpecifyKind(slot, DateTimeKind.Utc), cancellationToken));

    public Task<IActionResult> OnPostMonthAsync(CancellationToken cancellationToken) =>
        Month.TryParse(MonthText, out var asked)
            ? AnswerAsync(runNow.AskForMonthAsync(
                PlatformJobDeclaration.ModuleId, JobId ?? "", District.Id, access.Actor, asked, cancellationToken))
            : RefuseMonthAsync(cancellationToken);

    private async Task<IActionResult> AnswerAsync(Task<RunNowResult> asking)
    {
        var result = await asking;
        Answer = texts[$"Jobs.{result.Outcome}", Show.DateAndTime(result.Slot)];
        return RedirectToPage();
    }

    private async Task<IActionResult> RefuseMonthAsync(CancellationToken cancellationToken)
    {
        ModelState.AddModelError(nameof(MonthText), texts["Figures.MonthWrong"]);
        await OnGetAsync(cancellationToken);
        return Page();
    }
}
