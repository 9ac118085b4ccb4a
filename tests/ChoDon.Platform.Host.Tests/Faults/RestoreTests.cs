using System.Net;
using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Backup;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Host.Tests.Web;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Faults;

/// <summary>The restore of the manual: a backup is put in the place of the data directory, and the host goes on.</summary>
internal sealed class RestoreTests
{
    [Test]
    public async Task A_host_started_on_a_backup_knows_everybody_and_its_audit_log_is_whole()
    {
        using var restored = new TemporaryDirectory();
        var cookies = new CookieContainer();
        await using (var host = await WebHost.StartAsync())
        {
            await host.SignInAsync(cookies);
            await RunAsync(host, PlatformJobIds.AuditCheck);
            await RunAsync(host, PlatformJobIds.Backup);
            var folder = host.Host.Services.Resolve<BackupFolder>();
            Copy(folder.PathOf(folder.All().Single()), restored.FullPath);
        }

        await using (var host = await WebHost.StartAsync(data: restored.FullPath))
        {
            // The session of before goes on: accounts and keys are those of the backup.
            await host.AssertKnowsAsync(cookies);
            await RunAsync(host, PlatformJobIds.AuditCheck);
            await RunAsync(host, PlatformJobIds.IntegrityCheck);
        }

        var verified = await HostCommand.RunAsync("audit", "verify", "--data", restored.FullPath);
        Assert.That(verified.ExitCode, Is.Zero, verified.Errors);
    }

    private static async Task RunAsync(WebHost host, string job)
    {
        var services = host.Host.Services;
        var asked = await AskAsync(services.Resolve<RunNow>(), job);

        // A slot is a whole second, and the host of before may have used this one.
        while (asked.Outcome == RunNowOutcome.AlreadyDone)
            asked = await AskAsync(services.Resolve<RunNow>(), job);
        Assert.That(asked.Outcome, Is.EqualTo(RunNowOutcome.Queued));
        for (var tries = 0; tries < 300; tries++)
        {
            await using var context = services.Resolve<PlatformDatabase>().NewContext();
            var run = context.JobRuns.Single(row => row.Id == asked.RunId);
            if (run.Status == JobRunStatus.Succeeded)
                return;
            Assert.That(run.Error, Is.Null);
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        Assert.Fail($"{job} did not end.");
    }

    private static Task<RunNowResult> AskAsync(RunNow runNow, string job) =>
        runNow.AskAsync(PlatformJobDeclaration.ModuleId, job, JobPlaces.Installation, new Actor(null, "test"), null, default);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
