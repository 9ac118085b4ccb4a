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
    private static readonly string[] Landmarks = ["landmark-one-main", "region"];

    protected override Site Site => MailSite.Site;

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

    [TestCase(320, ColorScheme.Light)]
    [TestCase(320, ColorScheme.Dark)]
    [TestCase(600, ColorScheme.Light)]
    [TestCase(600, ColorScheme.Dark)]
    public async Task In_a_mail_program_it_fits_reads_well_and_loads_nothing(int width, ColorScheme scheme)
    {
        var place = await Officer.Page.APIRequest.GetAsync(await HtmlUrlAsync());
        var reader = await VisitAsync(Site.Administrator);
        var asked = new List<string>();
        await reader.Page.GotoAsync("about:blank");
        reader.Page.Request += (_, request) => asked.Add(request.Url);
        await reader.Page.SetViewportSizeAsync(width, 800);
        await reader.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await reader.Page.SetContentAsync(await place.TextAsync());

        Assert.That(asked, Is.Empty, "no image, no style sheet, no font");
        Assert.That(await reader.Page.Locator("h1").BoundingBoxAsync(), Has.Property("Width").LessThanOrEqualTo(width));
        if (!HasScripts)
            return;
        Assert.That(await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));

        // A message is shown inside a page that has its own landmarks.
        var violations = await Accessibility.ViolationsAsync(reader.Page);
        Assert.That(violations.Where(violation => !Landmarks.Any(rule => violation.Contains($": {rule}: ", StringComparison.Ordinal))), Is.Empty);
    }

    private async Task<string> HtmlUrlAsync()
    {
        await Officer.OpenAsync($"/admin/summary?monthText=2020-05&language={Say("vi", "en")}");
        var path = await Officer.Main("iframe").GetAttributeAsync("src");
        return new Uri(new Uri(Officer.Page.Url), path).AbsoluteUri;
    }
}
