using System.Diagnostics;
using ChoDon.Browser.Tests.Journeys;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Campaigns;

/// <summary>The mountains: the connection is slow, or gone.</summary>
internal sealed class BadConnectionTests() : Journey(javaScript: true, language: "vi")
{
    private const string Record = "/m/campaigns/sessions/record";
    private const int BitsASecond = 50_000;
    private const int DelayMilliseconds = 800;
    private const int MostBytesCold = 60_000;
    private const int MostBytesNext = 14_000;

    protected override Site Site => CampaignSite.Site;

    protected override int Width => 360;

    [Test]
    public async Task What_was_typed_outlives_a_lost_connection_and_is_forgotten_once_it_is_saved()
    {
        var leader = await VisitAsync(CampaignSite.Leader);
        await leader.OpenAsync(Record);
        await leader.FillAsync(("Day", "02/02/2021"), ("Attendance", "38"), ("UsefulInformation", "1"));
        await leader.Page.Context.SetOfflineAsync(true);
        await leader.Main("form[method=post] button[type=submit]").ClickAsync();
        await Assertions.Expect(leader.Main(".draft-notice")).ToContainTextAsync("mất kết nối");

        await leader.Page.Context.SetOfflineAsync(false);
        await leader.OpenAsync(Record);
        Assert.That(await leader.ValueAsync("Attendance"), Is.EqualTo("38"));
        Assert.That(await leader.ValueAsync("Day"), Is.EqualTo("02/02/2021"));
        await Assertions.Expect(leader.Main(".draft-notice")).ToContainTextAsync("điền lại");
        await leader.SubmitAsync();
        Assert.That(await leader.Notice.CountAsync(), Is.EqualTo(1));

        await leader.OpenAsync(Record);
        Assert.That(await leader.ValueAsync("Attendance"), Is.Empty);
        Assert.That(await leader.Page.EvaluateAsync<int>("localStorage.length"), Is.Zero);
    }

    [Test]
    public async Task What_had_arrived_when_the_answer_was_lost_is_not_recorded_a_second_time()
    {
        var leader = await VisitAsync(CampaignSite.Leader);
        await leader.OpenAsync(Record);
        await leader.FillAsync(("Day", "03/02/2021"), ("Attendance", "29"), ("UsefulInformation", "0"));
        await leader.Page.RouteAsync("**/sessions/record", async route =>
        {
            await route.FetchAsync(new() { MaxRedirects = 0 });
            await route.AbortAsync();
        });
        await leader.Main("form[method=post] button[type=submit]").ClickAsync();
        await leader.Page.WaitForURLAsync(url => url.StartsWith("chrome-error:", StringComparison.Ordinal));
        await leader.Page.UnrouteAllAsync();
        await leader.Page.Context.ClearCookiesAsync(new() { Name = "chodon.notice" });

        await leader.OpenAsync(Record);
        Assert.That(await leader.ValueAsync("Attendance"), Is.EqualTo("29"), "the draft is still there");
        await leader.SubmitAsync();

        Assert.That(await leader.Page.Locator("[data-saved]").CountAsync(), Is.EqualTo(1));
        await leader.OpenAsync("/m/campaigns/sessions?state=counted&from=2021-02&to=2021-02");
        Assert.That(await leader.Main("tbody th a:has-text('03/02/2021')").CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Over_50_kbit_a_second_the_form_is_there_in_12_seconds_and_saved_in_4()
    {
        var leader = await VisitAsync(CampaignSite.Leader);
        var client = await leader.Page.Context.NewCDPSessionAsync(leader.Page);
        await client.SendAsync("Network.enable");
        await client.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false,
            ["latency"] = DelayMilliseconds,
            ["downloadThroughput"] = BitsASecond / 8,
            ["uploadThroughput"] = BitsASecond / 8,
        });
        var bytes = 0L;
        client.Event("Network.loadingFinished").OnEvent += (_, data) => bytes += (long)data!.Value.GetProperty("encodedDataLength").GetDouble();

        var watch = Stopwatch.StartNew();
        await leader.Page.GotoAsync(Record);
        await leader.Field("Attendance").FillAsync("33");
        var usable = watch.Elapsed;
        var cold = bytes;
        await leader.FillAsync(("Day", "04/02/2021"), ("UsefulInformation", "0"));
        bytes = 0;
        watch.Restart();
        await leader.Main("form[method=post] button[type=submit]").ClickAsync();
        await Assertions.Expect(leader.Notice).ToBeVisibleAsync();
        var saved = watch.Elapsed;

        await TestContext.Out.WriteLineAsync($"usable after {usable.TotalSeconds:0.0} s ({cold} bytes), saved after {saved.TotalSeconds:0.0} s ({bytes} bytes)");
        Assert.Multiple(() =>
        {
            Assert.That(usable, Is.LessThanOrEqualTo(TimeSpan.FromSeconds(12)));
            Assert.That(saved, Is.LessThanOrEqualTo(TimeSpan.FromSeconds(4)));
            Assert.That(cold, Is.InRange(1_000, MostBytesCold));
            Assert.That(bytes, Is.InRange(100, MostBytesNext));
        });
    }
}
