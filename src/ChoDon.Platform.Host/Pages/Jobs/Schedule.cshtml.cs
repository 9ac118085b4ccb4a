using System.Globalization;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Jobs;

/// <summary>Gives a job another schedule in the district, or the one that it declares.</summary>
[Authorize(PlatformPermissions.RunJobs)]
internal sealed class ScheduleModel(
    JobReader reader,
    JobWords words,
    JobsInSight inSight,
    ChangeSchedule change,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<JobTexts> jobTexts,
    IStringLocalizer<HostText> texts) : PageModel
{
    private static readonly string[] TimeForms = ["H:mm", "HH:mm"];

    // The week begins on Monday.
    private static readonly int[] Week = [1, 2, 3, 4, 5, 6, 0];

    private Guid _place;

    public ScheduledJob Job { get; private set; } = null!;

    [BindProperty]
    public ScheduleChoice? Rhythm { get; set; }

    /// <summary>As typed.</summary>
    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    public int? Weekday { get; set; }

    /// <summary>Nought is the last one.</summary>
    [BindProperty]
    public int? Day { get; set; }

    [BindProperty]
    public string? Cron { get; set; }

    public string PlaceName => inSight.NameOf(_place);

    public string DeclaredSchedule => CronWords.Of(Job.Job.Definition.Cron, jobTexts);

    public IReadOnlyList<SelectListItem> RhythmChoices =>
        [.. Enum.GetValues<ScheduleChoice>().Select(choice => new SelectListItem(texts[$"Jobs.Rhythm.{choice}"], choice.ToString()))];

    public IReadOnlyList<SelectListItem> WeekdayChoices =>
        [.. Week.Select(day => new SelectListItem(jobTexts[$"Weekday{day}"], Text(day)))];

    public IReadOnlyList<SelectListItem> DayChoices =>
    [
        .. Enumerable.Range(1, PlainSchedule.LatestDay).Select(day => new SelectListItem(Text(day), Text(day))),
        new(texts["Jobs.LastDay"], "0"),
    ];

    public async Task<IActionResult> OnGetAsync(string moduleId, string jobId, CancellationToken cancellationToken)
    {
        if (!await FindAsync(moduleId, jobId, cancellationToken))
            return NotFound();
        Cron = Job.Cron;
        if (PlainSchedule.Of(Job.Cron) is not { Day: <= PlainSchedule.LatestDay } plain)
        {
            Rhythm = ScheduleChoice.Cron;
            return Page();
        }

        Rhythm = Enum.Parse<ScheduleChoice>(plain.Rhythm.ToString());
        Time = plain.At.ToString("HH:mm", CultureInfo.InvariantCulture);
        Weekday = plain.Rhythm == ScheduleRhythm.Weekly ? plain.Weekday : null;
        Day = plain.Rhythm == ScheduleRhythm.Monthly ? plain.Day : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string moduleId, string jobId, CancellationToken cancellationToken)
    {
        if (!await FindAsync(moduleId, jobId, cancellationToken))
            return NotFound();
        if (Read() is not { } cron)
            return Page();
        return await SaveAsync(cron, cancellationToken);
    }

    public async Task<IActionResult> OnPostDefaultAsync(string moduleId, string jobId, CancellationToken cancellationToken) =>
        await FindAsync(moduleId, jobId, cancellationToken) ? await SaveAsync(null, cancellationToken) : NotFound();

    private async Task<IActionResult> SaveAsync(string? cron, CancellationToken cancellationToken)
    {
        if (await change.SetAsync(Job.Job, _place, cron, access.Actor, cancellationToken) is { } fault)
        {
            ModelState.AddModelError(nameof(Cron), words.Of(fault, cron!));
            return Page();
        }

        TempData.Saved(texts["Jobs.ScheduleSaved", Job.Name], time);
        return LocalRedirect("~" + JobPaths.Of(Job.Job));
    }

    /// <summary>The expression that the form asks for; null when something is missing, which is said beside the field.</summary>
    private string? Read()
    {
        if (Rhythm is null)
            ModelState.AddModelError(nameof(Rhythm), texts["Jobs.RhythmMissing"]);
        if (Rhythm == ScheduleChoice.Cron)
            return ReadCron();
        if (!TimeOnly.TryParseExact(Time?.Trim(), TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
            ModelState.AddModelError(nameof(Time), texts["Jobs.TimeWrong"]);
        if (Rhythm == ScheduleChoice.Weekly && Weekday is not (>= 0 and <= 6))
            ModelState.AddModelError(nameof(Weekday), texts["Jobs.WeekdayMissing"]);
        if (Rhythm == ScheduleChoice.Monthly && Day is not (>= 0 and <= PlainSchedule.LatestDay))
            ModelState.AddModelError(nameof(Day), texts["Jobs.DayMissing"]);
        return ModelState.IsValid
            ? new PlainSchedule(Enum.Parse<ScheduleRhythm>(Rhythm!.Value.ToString()), at, Weekday ?? 0, Day ?? 0).ToCron()
            : null;
    }

    private string? ReadCron()
    {
        // Fields of the other choices say nothing now.
        ModelState.Remove(nameof(Weekday));
        ModelState.Remove(nameof(Day));
        var cron = string.Join(' ', (Cron ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (cron.Length > 0)
            return cron;
        ModelState.AddModelError(nameof(Cron), texts["Jobs.CronMissing"]);
        return null;
    }

    private async Task<bool> FindAsync(string moduleId, string jobId, CancellationToken cancellationToken)
    {
        if (inSight.Find(moduleId, jobId) is not var (job, place))
            return false;
        _place = place;
        Job = await reader.ReadScheduleAsync(job, place, cancellationToken);
        return true;
    }

    private static string Text(int day) => day.ToString(CultureInfo.InvariantCulture);
}
