using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Jobs;

/// <summary>One run: how it stands, what happened, and an end or another try at request.</summary>
[Authorize(PlatformPermissions.RunJobs)]
internal sealed class RunModel(
    RunReader reader,
    JobsInSight inSight,
    CancelRun cancelRun,
    RunNow runNow,
    IAccess access,
    IStringLocalizer<HostText> texts) : PageModel
{
    public RunPage Shown { get; private set; } = null!;

    [TempData]
    public string? Answer { get; set; }

    public string PlaceName => inSight.NameOf(Shown.Run.Place);

    public IEnumerable<Crumb> Crumbs =>
    [
        new(texts["Jobs.Title"].Value, JobPaths.All),
        .. inSight.Find(Shown.Run.ModuleId, Shown.Run.JobId) is var (job, _) ? [new Crumb(Shown.Run.Name, JobPaths.Of(job))] : Array.Empty<Crumb>(),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostCancelAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
            return NotFound();
        Answer = texts[$"Jobs.Cancel.{await cancelRun.AskAsync(Shown.Stored, access.Actor, cancellationToken)}"];
        return LocalRedirect("~" + JobPaths.OfRun(id));
    }

    public async Task<IActionResult> OnPostRetryAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
            return NotFound();
        var run = Shown.Run;
        var result = await runNow.AskAsync(run.ModuleId, run.JobId, run.Place, access.Actor, run.DueSlot, cancellationToken);
        Answer = texts[$"Jobs.{result.Outcome}", Show.DateAndTime(result.Slot)];
        return LocalRedirect("~" + JobPaths.OfRun(id));
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, Show.Numbers, cancellationToken) is not { } found || !inSight.Sees(found.Run.Place))
            return false;
        Shown = found;
        return true;
    }
}
