using ChoDon.Testing.Hosting;
using Microsoft.Playwright;
using NUnit.Framework.Interfaces;

namespace ChoDon.Browser.Tests;

/// <summary>An officer takes a village from its registration to the certificate, with a return between.</summary>
[TestFixture(true, "vi")]
[TestFixture(false, "en")]
internal sealed class RecogniseAVillageTests(bool javaScript, string language)
{
    private const string Page2025 = "/m/enrollment/recognition?year=2025";

    private readonly List<string> _violations = [];
    private TemporaryDirectory _data = null!;
    private RunningHost _host = null!;
    private IPage _page = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _data = new TemporaryDirectory();
        _host = await RunningHost.StartAsync(_data.FullPath, "demo");
        _page = await Chromium.VisitAsync(_host.Address, javaScript);
        _page.PageError += (_, error) => _violations.Add($"script: {error}");
        await _page.GotoAsync((await _host.LinkAsync()).PathAndQuery);
        await _page.Locator("main form[method=post] button[type=submit]").ClickAsync();
        if (language == "en")
            await _page.Locator("form.language button").ClickAsync();
    }

    [TearDown]
    public async Task StopAsync()
    {
        if (_page is not null)
        {
            if (TestContext.CurrentContext.Result.Outcome.Status == TestStatus.Failed)
                await TestContext.Out.WriteLineAsync($"{_page.Url}\n{await _page.Locator("body").InnerTextAsync()}\n{_host.Output}");
            await _page.Context.CloseAsync();
        }

        await _host.DisposeAsync();
        _data.Dispose();
    }

    [Test]
    public async Task A_village_is_registered_assessed_returned_and_recognised_and_counts_for_its_commune()
    {
        await _page.GotoAsync(Page2025 + "&show=MustRegister");
        await LookAsync();
        await _page.Locator("main tbody td a").First.ClickAsync();
        await SubmitAsync();
        Assert.That(await _page.Locator(".error-summary a").CountAsync(), Is.EqualTo(1), "an empty form is explained");
        await _page.FillAsync("#Input_RegisteredOn", "12/02/2025");
        await SubmitAsync();

        await NextAsync();
        await _page.FillAsync("#Input_AssessedOn", "03/11/2025");
        await SubmitAsync();
        Assert.That(await _page.Locator(".error-summary a").CountAsync(), Is.EqualTo(5), "every criterion is asked for");
        for (var at = 0; at < 5; at++)
            await _page.Locator($"#Input_Answers_{at}__Outcome-0").CheckAsync();
        await SubmitAsync();

        await NextAsync();
        await FillAsync(("MeetingOn", "05/11/2025"), ("HouseholdsInvited", "40"), ("HouseholdsPresent", "36"), ("HouseholdsInFavour", "36"));
        await SubmitAsync();
        await _page.Locator("main a[href$='/return']").ClickAsync();
        await _page.FillAsync("#Input_Note", "Thiếu số biên bản");
        await SubmitAsync();
        Assert.That(await _page.Locator("main").InnerTextAsync(), Does.Contain("Thiếu số biên bản"));
        await NextAsync();
        Assert.That(await _page.InputValueAsync("#Input_HouseholdsPresent"), Is.EqualTo("36"), "nothing is typed twice");
        await FillAsync(("MinutesNumber", "01/BB"));
        await SubmitAsync();

        await NextAsync();
        await FillAsync(("CheckedOn", "10/11/2025"), ("ProposalNumber", "15/TTr-CAX"));
        await _page.Locator("#Input_Proposal-0").CheckAsync();
        await _page.Locator("#Input_OpinionWay-1").CheckAsync();
        await SubmitAsync();

        await NextAsync();
        await FillAsync(("DecisionNumber", "120/QĐ-UBND"), ("DecidedOn", "18/11/2025"), ("Signer", "Nông Văn Thử"));
        await SubmitAsync();
        await NextAsync();
        await FillAsync(("CertificateNumber", "07/GCN"));
        await SubmitAsync();
        await _page.Locator("main a[href$='/certificate']").ClickAsync();
        await LookAsync();
        Assert.That(await _page.Locator(".certificate").InnerTextAsync(), Does.Contain("GIẤY CÔNG NHẬN").And.Contain("120/QĐ-UBND"));

        await _page.GotoAsync(Page2025 + "&show=Recognised");
        Assert.That(await _page.Locator("main tbody tr").CountAsync(), Is.EqualTo(1));
        await _page.GotoAsync(Page2025);
        await LookAsync();
        Assert.That(await _page.Locator("main tbody tr").First.Locator("td").Nth(2).InnerTextAsync(), Is.EqualTo("1"));
        Assert.That(_violations, Is.Empty);
    }

    private async Task NextAsync()
    {
        await _page.Locator("main .actions a.btn-primary").ClickAsync();
        await LookAsync();
    }

    private async Task FillAsync(params (string Field, string Value)[] values)
    {
        foreach (var (field, value) in values)
            await _page.FillAsync($"#Input_{field}", value);
    }

    private async Task SubmitAsync()
    {
        await _page.Locator("main form[method=post] button[type=submit]").ClickAsync();
        await LookAsync();
    }

    // Axe is a script itself, so it looks when scripts run; the pages are the same.
    private async Task LookAsync()
    {
        await _page.WaitForLoadStateAsync();
        if (javaScript)
            _violations.AddRange(await Accessibility.ViolationsAsync(_page));
    }
}
