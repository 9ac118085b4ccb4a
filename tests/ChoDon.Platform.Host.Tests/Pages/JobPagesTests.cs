using System.Net;
using Autofac;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Host.Tests.Web;

namespace ChoDon.Platform.Host.Tests.Pages;

internal sealed class JobPagesTests
{
    private const string Schedule = "/admin/jobs/platform/monthly-summary/schedule";

    [TestCase("Rhythm", "Monthly", "Time", "25:00", "Day", "5", "Nhập giờ theo dạng giờ:phút")]
    [TestCase("Rhythm", "Weekly", "Time", "07:00", "Weekday", "", "Chọn thứ trong tuần")]
    [TestCase("Rhythm", "Monthly", "Time", "07:00", "Day", "40", "Chọn ngày trong tháng")]
    [TestCase("Rhythm", "Cron", "Cron", "bao giờ rảnh", "Time", "", "không đúng dạng")]
    [TestCase("Rhythm", "Cron", "Cron", "0 0 30 2 *", "Time", "", "không bao giờ đến hạn")]
    [TestCase("Rhythm", "", "Time", "07:00", "Day", "", "Chọn khi nào công việc chạy")]
    public async Task A_schedule_that_cannot_be_used_is_refused_beside_its_field(
        string first, string firstValue, string second, string secondValue, string third, string thirdValue, string error)
    {
        await using var host = await WebHost.StartAsync();
        var administrator = await host.SignInAsync();

        using var answer = await WebHost.PostAsync(
            administrator, Schedule, new Dictionary<string, string> { [first] = firstValue, [second] = secondValue, [third] = thirdValue });

        Assert.Multiple(async () =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(await WebHost.TextAsync(answer), Does.Contain(error).And.Contain("has-error"));
        });
    }

    [Test]
    public async Task A_schedule_is_changed_by_plain_fields_and_given_back()
    {
        await using var host = await WebHost.StartAsync();
        var administrator = await host.SignInAsync();

        using var changed = await WebHost.PostAsync(
            administrator, Schedule, new Dictionary<string, string> { ["Rhythm"] = "Monthly", ["Time"] = "8:30", ["Day"] = "10", ["Cron"] = "nonsense" });
        var page = WebUtility.HtmlDecode(await administrator.GetStringAsync("/admin/jobs/platform/monthly-summary"));
        using var given = await WebHost.PostAsync(administrator, Schedule + "?handler=default", new Dictionary<string, string>(), tokenFrom: Schedule);
        var back = WebUtility.HtmlDecode(await administrator.GetStringAsync("/admin/jobs/platform/monthly-summary"));

        Assert.Multiple(() =>
        {
            Assert.That((changed.StatusCode, given.StatusCode), Is.EqualTo((HttpStatusCode.Redirect, HttpStatusCode.Redirect)));
            Assert.That(page, Does.Contain("08:30 ngày 10 hằng tháng").And.Contain("Lịch do quản trị đặt"));
            Assert.That(back, Does.Contain("07:00 ngày 1 hằng tháng").And.Contain("Lịch mặc định"));
        });
    }

    [Test]
    public async Task A_stored_schedule_that_broke_is_told_on_the_page_and_in_the_bell()
    {
        await using var host = await WebHost.StartAsync();
        await using (var context = host.Host.Services.Resolve<PlatformDatabase>().NewContext())
        {
            while (!context.JobSchedules.Any(row => row.JobId == "monthly-summary"))
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            context.JobSchedules.Single(row => row.JobId == "monthly-summary").OwnCron = "0 0 30 2 *";
            await context.SaveChangesAsync();
        }

        var administrator = await host.SignInAsync();
        var page = WebUtility.HtmlDecode(await administrator.GetStringAsync("/admin/jobs"));
        var bell = WebUtility.HtmlDecode(await administrator.GetStringAsync("/notices"));

        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("Lịch “0 0 30 2 *” không bao giờ đến hạn"));
            Assert.That(bell, Does.Contain("Công việc “Gửi thư tổng hợp tháng” không chạy vì lịch chạy không dùng được"));
        });
    }
}
