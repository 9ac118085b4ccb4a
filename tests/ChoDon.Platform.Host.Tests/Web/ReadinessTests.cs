using System.Net;
using Autofac;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Jobs;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Web;

internal sealed class ReadinessTests
{
    [Test]
    public async Task A_host_that_ticks_is_ready_and_one_whose_tick_failed_or_is_late_says_so_and_tells_no_secrets()
    {
        await using var host = await WebHost.StartAsync();
        var health = host.Host.Services.Resolve<JobsHealth>();
        while (health.LastTickAt is null)
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        var ready = await AskAsync(host, "/health/ready");

        health.Failed("Password=secret");
        var failed = await AskAsync(host, "/health/ready");
        health.Ended(TimeProvider.System.UtcNow() - JobsHealth.Patience - TimeSpan.FromMinutes(1));
        var late = await AskAsync(host, "/health/ready");
        var alive = await AskAsync(host, "/health");

        Assert.Multiple(() =>
        {
            Assert.That(ready, Is.EqualTo((HttpStatusCode.OK, "ok")));
            Assert.That(failed, Is.EqualTo((HttpStatusCode.ServiceUnavailable, "the last tick failed; see the log")));
            Assert.That(late.Status, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(late.Text, Does.StartWith("no tick has gone through since 20").And.Not.Contain("secret"));
            Assert.That(alive, Is.EqualTo((HttpStatusCode.OK, "ok")));
        });
    }

    [TestCase(false)]
    [TestCase(true, TestName = "A_host_that_has_an_empty_database_instead_of_its_own_is_neither_alive_nor_ready")]
    public async Task A_host_that_has_lost_its_database_is_neither_alive_nor_ready(bool madeAnew)
    {
        using var data = new TemporaryDirectory();
        await using var host = await WebHost.StartAsync(data: data.FullPath);
        foreach (var file in Directory.GetFiles(data.FullPath, "chodon.db*"))
            File.Delete(file);
        if (madeAnew)
            await File.WriteAllBytesAsync(Path.Combine(data.FullPath, DataDirectory.DatabaseName), []);

        Assert.Multiple(async () =>
        {
            Assert.That(await AskAsync(host, "/health"), Is.EqualTo((HttpStatusCode.ServiceUnavailable, "no database")));
            Assert.That(await AskAsync(host, "/health/ready"), Is.EqualTo((HttpStatusCode.ServiceUnavailable, "no database")));
        });
    }

    private static async Task<(HttpStatusCode Status, string Text)> AskAsync(WebHost host, string path)
    {
        using var answer = await host.Visit().GetAsync(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
