using ChoDon.Browser.Tests.Journeys;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Jobs;

/// <summary>The administrator has a job run, follows it, reads its log, cancels another run and has it run after all.</summary>
[TestFixture(true, "vi")]
[TestFixture(false, "vi")]
[TestFixture(true, "en")]
internal sealed class RunningAJobTests(bool javaScript, string language) : Journey(javaScript, language)
{
    protected override Site Site => JobSite.Site;

    [Test]
    public async Task A_job_is_run_followed_read_cancelled_and_run_after_all()
    {
        await Officer.OpenAsync("/admin/jobs");
        await Officer.FollowAsync("tr[data-job='platform/integrity-check'] th a");
        await Officer.SubmitAsync();
        await ExpectAsync("Succeeded");
        Assert.That(await Officer.TextAsync(), Does.Contain(Say("bảng, không có lỗi", "tables checked, no faults")).And.Contain(Say("Đã xong sau", "Done in")));

        var waiting = await AddAsync(JobRunStatus.Pending, TimeProvider.System.UtcNow().AddMinutes(20));
        await Officer.OpenAsync($"/admin/jobs/runs/{waiting}");
        await Officer.FollowAsync("#cancel");
        await ExpectAsync("Cancelled");
        Assert.That(await Officer.TextAsync(), Does.Contain(Say("Đã hủy theo yêu cầu của", "Cancelled at the request of")));
        await Officer.FollowAsync("#retry");
        await ExpectAsync("Succeeded");
    }

    [Test]
    public async Task Progress_is_shown_and_follows_by_itself_where_scripts_run()
    {
        var running = await AddAsync(JobRunStatus.Running, TimeProvider.System.UtcNow());
        await Officer.OpenAsync($"/admin/jobs/runs/{running}");
        await Assertions.Expect(Officer.Main("progress")).ToHaveAttributeAsync("value", "40");

        await using (var context = Site.Database.NewContext())
            await context.JobRuns.Where(run => run.Id == running).ExecuteUpdateAsync(set => set.SetProperty(run => run.Progress, 80));
        if (!HasScripts)
            await Officer.OpenAsync($"/admin/jobs/runs/{running}");
        await Assertions.Expect(Officer.Main("progress")).ToHaveAttributeAsync("value", "80");

        await Officer.FollowAsync("#cancel");
        Assert.That(await Officer.TextAsync(), Does.Contain(Say("Đã yêu cầu dừng", "It was asked to stop")).And.Contain(Say("Đang dừng", "Stopping")));
        Assert.That(await Officer.Main("#cancel").CountAsync(), Is.Zero, "asked once is enough");

        // As the other process would; the next fixture has the job run again.
        await using (var context = Site.Database.NewContext())
            await context.JobRuns.Where(run => run.Id == running).ExecuteUpdateAsync(set => set.SetProperty(run => run.Status, JobRunStatus.Cancelled));
    }

    private async Task ExpectAsync(string status)
    {
        for (var tries = 0; tries < 60 && await Officer.Main("#run").GetAttributeAsync("data-status") != status; tries++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(500));
            if (!HasScripts)
                await Officer.OpenAsync(Officer.Path);
        }

        await Assertions.Expect(Officer.Main("#run")).ToHaveAttributeAsync("data-status", status);
    }

    /// <summary>A run as another process would have it.</summary>
    private async Task<Guid> AddAsync(JobRunStatus status, DateTime notBefore)
    {
        var now = TimeProvider.System.UtcNow();
        var run = new JobRun
        {
            ModuleId = PlatformJobDeclaration.ModuleId,
            JobId = PlatformJobIds.IntegrityCheck,
            DistrictId = JobPlaces.Installation,
            DueSlot = new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc).AddDays(-1 - (int)status),
            NotBefore = notBefore,
            Status = status,
            Attempt = 1,
            Progress = status == JobRunStatus.Running ? 40 : 0,
            StartedAt = status == JobRunStatus.Running ? now : null,
            LeaseOwner = status == JobRunStatus.Running ? "another/1" : null,
            LeaseUntil = status == JobRunStatus.Running ? now.AddHours(1) : null,
        };
        await using var context = Site.Database.NewContext();
        context.JobRuns.Add(run);
        await context.SaveChangesAsync();
        return run.Id;
    }
}
