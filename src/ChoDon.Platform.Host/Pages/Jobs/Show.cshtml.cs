using System.Globalization;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Jobs;

/// <summary>One job: its schedule, how long it takes, its runs, and a run at request.</summary>
[Authorize(PlatformPermissions.RunJobs)]
internal sealed class ShowModel(
    JobReader reader, JobsInSight inSight, RunNow runNow, IAccess access, TimeProvider time, IStringLocalizer<HostText> texts) : PageModel
{
    private KnownJob _job = null!;
    private Guid _place;

    public JobPage Shown { get; private set; } = null!;

    /// <summary>As typed.</summary>
    [BindProperty]
    public string? MonthText { get; set; }

    [BindProperty]
    public DateOnly? Day { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? After { get; set; }

    [TempData]
    public string? Answer { get; set; }

    public string PlaceName => inSight.NameOf(_place);

    public string? NewerUrl => Shown is { HasNewer: true, History: [var first, ..] } ? PageUrl("after", first) : null;

    public string? OlderUrl => Shown is { HasOlder: true, History: [.., var last] } ? PageUrl("before", last) : null;

    public static string DayOf(RunLine run) => VietnamTime.DayOf(run.DueSlot).ToString("dd'/'MM", CultureInfo.InvariantCulture);

    public static decimal SecondsOf(RunLine run) => Math.Round((decimal)(run.Duration ?? TimeSpan.Zero).TotalSeconds, 1);

    public async Task<IActionResult> OnGetAsync(string moduleId, string jobId, CancellationToken cancellationToken) =>
        Find(moduleId, jobId) ? await ShowAsync(cancellationToken) : NotFound();

    public async Task<IActionResult> OnPostRunAsync(string moduleId, string jobId, CancellationToken cancellationToken) =>
        Find(moduleId, jobId)
            ? Answered(await runNow.AskAsync(moduleId, jobId, _place, access.Actor, null, cancellationToken))
            : NotFound();

    public async Task<IActionResult> OnPostMonthAsync(string moduleId, string jobId, CancellationToken cancellationToken)
    {
        if (!Find(moduleId, jobId))
            return NotFound();
        if (Month.TryParse(MonthText?.Trim(), out var month) && month < Month.Of(time.Today()))
            return Answered(await runNow.AskForMonthAsync(moduleId, jobId, _place, access.Actor, month, cancellationToken));
        ModelState.AddModelError(nameof(MonthText), texts["Jobs.MonthWrong"]);
        return await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostDayAsync(string moduleId, string jobId, CancellationToken cancellationToken)
    {
        if (!Find(moduleId, jobId))
            return NotFound();
        if (ModelState.IsValid && Day is { } day && day <= time.Today())
            return Answered(await runNow.AskForDayAsync(moduleId, jobId, _place, access.Actor, day, cancellationToken));
        if (ModelState.IsValid)
            ModelState.AddModelError(nameof(Day), texts["Jobs.DayWrong"]);
        return await ShowAsync(cancellationToken);
    }

    private bool Find(string moduleId, string jobId)
    {
        if (inSight.Find(moduleId, jobId) is not var (job, place))
            return false;
        (_job, _place) = (job, place);
        return true;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        Shown = await reader.ReadAsync(_job, _place, Slot(Before), Slot(After), cancellationToken);
        return Page();
    }

    private RedirectResult Answered(RunNowResult result)
    {
        Answer = texts[$"Jobs.{result.Outcome}", Show.DateAndTime(result.Slot)];
        return Redirect(result.RunId is { } run ? Url.Content("~" + JobPaths.OfRun(run)) : Url.Content("~" + JobPaths.Of(_job)));
    }

    private string PageUrl(string cursor, RunLine run) =>
        string.Create(CultureInfo.InvariantCulture, $"{Url.Content("~" + JobPaths.Of(_job))}?{cursor}={run.DueSlot.Ticks}");

    private static DateTime? Slot(long? ticks) =>
        ticks is { } known && known >= DateTime.MinValue.Ticks && known <= DateTime.MaxValue.Ticks
            ? new DateTime(known, DateTimeKind.Utc)
            : null;
}
