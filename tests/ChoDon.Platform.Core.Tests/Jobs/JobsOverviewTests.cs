using System.Diagnostics;
using System.Globalization;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ChoDon.Platform.Core.Tests.Jobs;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class JobsOverviewTests(DatabaseProvider provider) : JobsFixture(provider)
{
    [Test]
    [SetUICulture("vi-VN")]
    public async Task The_page_shows_schedules_in_words_with_next_and_last_runs_and_history()
    {
        await House.TickAsync();
        Clock.MoveTo(Vietnam(2020, 5, 20, 11, 30));
        Script.Work = (run, _) => run.DueSlot.Hour == 4 ? throw new InvalidOperationException("The register is locked.") : Task.CompletedTask;
        await House.TickAsync();
        var running = (await House.Resolve<JobLedger>().ClaimRunAsync(await AddRunAsync(Vietnam(2020, 5, 20, 8)), default))!;
        await running.ReportProgressAsync(40, default);

        var page = await ReadAsync();

        var counting = page.Jobs.Single(job => job.JobId == CountingJobId);
        var summary = page.Jobs.Single(job => job.JobId == "monthly-summary");
        Assert.Multiple(() =>
        {
            Assert.That((summary.ModuleName, summary.Name), Is.EqualTo(("Hệ thống", "Gửi thư tổng hợp tháng")));
            Assert.That((summary.Schedule, summary.Cron), Is.EqualTo(("07:00 ngày 1 hằng tháng", "0 7 1 * *")));
            Assert.That(summary.NextDue, Is.EqualTo(Vietnam(2020, 6, 1, 7).UtcDateTime));
            Assert.That((counting.ModuleName, counting.Name, counting.Schedule), Is.EqualTo(("Đăng ký tham gia", "Dọn sổ", "phút 0 của mỗi giờ")));
            Assert.That(counting.LastRun!.DueSlot, Is.EqualTo(Vietnam(2020, 5, 20, 10).UtcDateTime));
            Assert.That((counting.Active!.Id, counting.Active.Progress), Is.EqualTo((running.Run.Id, 40)));
            Assert.That(page.History.Select(run => run.StatusWords), Is.EquivalentTo(new[] { "Đã xong", "Sẽ chạy lại", "Đang chạy" }));
            Assert.That(page.History.Single(run => run.CanRetry).Error, Is.EqualTo("The register is locked."));
        });
    }

    [TestCase("30 6 * * 1", "06:30 thứ Hai hằng tuần", "06:30 every Monday")]
    [TestCase("0 22 * * *", "22:00 hằng ngày", "22:00 every day")]
    [TestCase("*/15 * * * *", "15 phút một lần", "every 15 minutes")]
    [TestCase("0 7 1-7 * 1", "0 7 1-7 * 1", "0 7 1-7 * 1")]
    public async Task A_schedule_is_said_in_both_languages(string cron, string vietnamese, string english)
    {
        var house = NewHouse(cron);
        async Task<string> In(string language)
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            var page = await house.Resolve<JobsOverview>().ReadAsync(house.DistrictId, withInstallation: false, default);
            return page.Jobs.Single(job => job.JobId == CountingJobId).Schedule;
        }

        Assert.That((await In("vi"), await In("en")), Is.EqualTo((vietnamese, english)));
    }

    [Test]
    public async Task Fifty_runs_take_as_many_queries_as_one()
    {
        await House.TickAsync();
        Clock.Advance(TimeSpan.FromHours(1));
        await House.TickAsync();
        var few = await QueriesAsync();

        Clock.Advance(TimeSpan.FromHours(60));
        await House.TickAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(few, Is.EqualTo(4));
            Assert.That(await QueriesAsync(), Is.EqualTo(few));
            Assert.That((await ReadAsync()).History, Has.Count.EqualTo(20));
        });
    }

    private Task<JobsPage> ReadAsync() => House.Resolve<JobsOverview>().ReadAsync(House.DistrictId, withInstallation: true, default);

    private async Task<int> QueriesAsync()
    {
        var counter = new QueryCounter();
        using (DiagnosticListener.AllListeners.Subscribe(counter))
            await ReadAsync();
        return counter.Count;
    }

    private sealed class QueryCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        private int _count;

        public int Count => _count;

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory)
                value.Subscribe(this);
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == RelationalEventId.CommandExecuted.Name && value.Value is CommandExecutedEventData data
                && !data.Command.CommandText.StartsWith("PRAGMA", StringComparison.Ordinal))
                Interlocked.Increment(ref _count);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        private const string DbLoggerCategory = "Microsoft.EntityFrameworkCore";
    }
}
