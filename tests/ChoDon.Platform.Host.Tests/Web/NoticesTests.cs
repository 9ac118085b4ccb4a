using System.Net;
using Autofac;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Mail;

namespace ChoDon.Platform.Host.Tests.Web;

internal sealed class NoticesTests
{
    [Test]
    public async Task What_went_wrong_this_week_is_told_and_counted_in_the_frame()
    {
        await using var host = await WebHost.StartAsync();
        await FillAsync(host);
        var administrator = await host.SignInAsync();

        var page = WebUtility.HtmlDecode(await administrator.GetStringAsync("/notices"));

        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("2 việc cần xem"));
            Assert.That(page, Does.Contain("Không gửi được thư “Tổng hợp” tới huyen@example.vn").And.Contain("550 no such user"));
            Assert.That(page, Does.Contain("Công việc “Dọn ghi chú trống” không chạy được"));
            Assert.That(page, Does.Not.Contain("thư cũ"));
        });
    }

    private static async Task FillAsync(WebHost host)
    {
        var now = TimeProvider.System.UtcNow();
        await using var context = host.Host.Services.Resolve<PlatformDatabase>().NewContext();
        context.Outbox.AddRange(Dead("Tổng hợp", now), Dead("thư cũ", now.AddDays(-8)));
        context.JobRuns.Add(new JobRun
        {
            ModuleId = "good",
            JobId = "tidy-notes",
            DistrictId = host.Host.Services.Resolve<IUnitDirectory>().Districts[0].Id,
            DueSlot = now,
            Status = JobRunStatus.Failed,
            NotBefore = now,
            FinishedAt = now,
            Error = "broken",
        });
        await context.SaveChangesAsync();
    }

    private static OutboxMessage Dead(string subject, DateTime at) => new()
    {
        DedupeKey = subject,
        Recipient = "huyen@example.vn",
        Subject = subject,
        Mime = [],
        CreatedAt = at,
        NextAttempt = at,
        Status = OutboxStatus.Dead,
        LastError = "550 no such user",
    };
}
