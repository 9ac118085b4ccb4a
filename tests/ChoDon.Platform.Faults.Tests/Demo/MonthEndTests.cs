using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Mail;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Faults.Tests.Demo;

internal sealed class MonthEndTests
{
    [Test]
    public async Task A_host_that_was_down_over_two_month_ends_sends_one_summary_for_each_and_never_two()
    {
        await using var host = new DemoHost();
        await host.StartAsync();
        await host.StopAsync();
        var thisMonth = await host.LastDueMonthAsync();
        await host.PretendItWasDownSinceAsync(thisMonth.Previous.FirstDay);

        await host.StartAsync();
        await Wait.UntilAsync(async () => (await host.MailsAsync()).Count(IsSentSummary) == 3, "all summaries were sent");
        await host.StopAsync();
        await host.PretendItWasDownSinceAsync(thisMonth.Previous.FirstDay);
        await host.StartAsync();
        await Wait.UntilAsync(() => SchedulesAreAheadAsync(host), "the schedules had caught up once more");
        await host.StopAsync();

        var mails = await host.MailsAsync();
        Month[] months = [new(2020, 5), thisMonth.Previous.Previous, thisMonth.Previous];
        Assert.That(
            mails.Select(mail => mail.DedupeKey.Split('/')[2]),
            Is.EquivalentTo(months.Select(month => month.ToString())));
    }

    private static bool IsSentSummary(OutboxMessage mail) =>
        mail.Status == OutboxStatus.Sent && mail.DedupeKey.StartsWith("monthly-summary/", StringComparison.Ordinal);

    private static Task<bool> SchedulesAreAheadAsync(DemoHost host)
    {
        using var context = host.NewContext();
        var now = TimeProvider.System.UtcNow();
        return Task.FromResult(context.JobSchedules.All(schedule => schedule.NextDue > now));
    }
}
