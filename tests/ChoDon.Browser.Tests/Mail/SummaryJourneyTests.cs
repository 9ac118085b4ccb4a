using ChoDon.Browser.Tests.Journeys;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Mail;

/// <summary>An administrator looks at the monthly summary before anybody gets it, and sends it to herself.</summary>
[TestFixture(true, "vi")]
[TestFixture(true, "en")]
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
internal sealed class SummaryJourneyTests(bool javaScript, string language) : Journey(javaScript, language)
{
    private Site _site = null!;

    protected override Site Site => _site;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await Site.DemoAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task The_summary_is_looked_at_and_sent_to_oneself()
    {
        await Officer.OpenAsync("/admin/jobs/platform/monthly-summary");
        await Officer.FollowAsync("a[href='/admin/summary']");
        await Officer.OpenAsync("/admin/summary?monthText=2099-01");
        Assert.That(await Officer.Main("#MonthText-error").CountAsync(), Is.EqualTo(1), "a month that is not over");

        await Officer.OpenAsync($"/admin/summary?monthText=2020-05&language={Say("vi", "en")}");
        var letter = Officer.Page.FrameLocator("main iframe");
        await Assertions.Expect(letter.Locator("h1")).ToHaveTextAsync(Say("Tổng hợp số liệu tháng 05/2020", "Summary for May 2020"));
        Assert.That(await Officer.Rows.CountAsync(), Is.GreaterThan(1), "who gets it");

        await Officer.SubmitAsync();
        Assert.That(await Officer.Notice.InnerTextAsync(), Does.Contain("quantri@minh-hoa.example"));
        await Officer.OpenAsync("/admin/mail");
        await Officer.FollowAsync(Officer.Main("tbody th a").First);
        Assert.That(await Officer.TextAsync(), Does.Contain(Say("[Bản xem thử]", "[Sample]")));
        await Assertions.Expect(Officer.Page.FrameLocator("main iframe").Locator("h1")).ToBeVisibleAsync();
    }
}
