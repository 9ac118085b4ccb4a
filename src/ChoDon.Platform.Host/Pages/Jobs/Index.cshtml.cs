using ChoDon.Platform.Abstractions.Access;
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

/// <summary>What the system does by itself: when next, how it went, and once more at request.</summary>
[Authorize(PlatformPermissions.RunJobs)]
internal sealed class IndexModel(
    JobsOverview overview, JobsInSight inSight, RunNow runNow, IAccess access, IStringLocalizer<HostText> texts) : PageModel
{
    public Unit District => inSight.District;

    public JobsPage Jobs { get; private set; } = null!;

    [TempData]
    public string? Answer { get; set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Jobs = await overview.ReadAsync(District.Id, inSight.SeesInstallation, cancellationToken);

    public async Task<IActionResult> OnPostRunAsync(string? moduleId, string? jobId, CancellationToken cancellationToken)
    {
        if (inSight.Find(moduleId ?? "", jobId ?? "") is not var (job, place))
            return NotFound();
        var result = await runNow.AskAsync(job.ModuleId, job.Definition.Id, place, access.Actor, null, cancellationToken);
        Answer = texts[$"Jobs.{result.Outcome}", Show.DateAndTime(result.Slot)];
        return RedirectToPage();
    }
}
