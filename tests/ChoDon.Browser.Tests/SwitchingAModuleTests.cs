using ChoDon.Testing.Hosting;
using Microsoft.Playwright;
using NUnit.Framework.Interfaces;

namespace ChoDon.Browser.Tests;

/// <summary>
/// One visit from the set-up link to a figure that rises, and what is left of a module that is switched off.
/// The steps build on each other, so they are one test; they also run without scripts.
/// </summary>
[TestFixture(true)]
[TestFixture(false)]
internal sealed class SwitchingAModuleTests(bool javaScript)
{
    private const string Households = "/m/enrollment/households";
    private const string Figure = "households.enrolled";

    private readonly List<string> _violations = [];
    private readonly HashSet<string> _lookedAt = [];
    private TemporaryDirectory _data = null!;
    private RunningHost _host = null!;
    private IPage _page = null!;

    [SetUp]
    public async Task Start()
    {
        _data = new TemporaryDirectory();
        await FirstVillages.PrepareAsync(_data.FullPath);
        _host = await RunningHost.StartAsync(_data.FullPath);
        _page = await Chromium.VisitAsync(_host.Address, javaScript);
        _page.PageError += (_, error) => _violations.Add($"script: {error}");
    }

    [TearDown]
    public async Task Stop()
    {
        // Null when the visit could not begin; the host must not outlive the test then either.
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
    public async Task A_module_switched_on_works_and_switched_off_is_gone_and_switched_on_again_is_all_back()
    {
        await SetUpAsync();
        await AssertModuleIsGoneAsync();

        await SwitchAsync("Bắt đầu dùng thử");
        await AssertModuleIsThereAsync();
        var before = await FigureAsync();
        Assert.That(before, Is.EqualTo(("PartMonth", "0")));

        await StartVillageModelAsync();
        await EnrolAsync("Nguyễn Văn Thử");
        Assert.That(await FigureAsync(), Is.EqualTo(("PartMonth", "1")), "the figure has risen");
        await AssertWidgetSaysAsync("1");

        await SwitchAsync("Tạm dừng để kiểm tra");
        await AssertModuleIsGoneAsync();
        Assert.That((await FigureAsync()).Status, Is.EqualTo("NotInUse"));
        Assert.That((await FigureAsync()).Value, Is.Not.EqualTo("0"), "a missing number is no zero");
        Assert.That(await RemindersAsync(), Is.Zero);

        await SwitchAsync("Dùng lại");
        await AssertModuleIsThereAsync();
        Assert.That(await FigureAsync(), Is.EqualTo(("PartMonth", "1")), "nothing was lost");
        await AssertWidgetSaysAsync("1");
        await OpenAsync(Households);
        Assert.That(await _page.Locator("#households").InnerTextAsync(), Does.Contain("Nguyễn Văn Thử"));
        Assert.That(await RemindersAsync(), Is.EqualTo(1), "the village has a model and no leader");

        Assert.That(_violations, Is.Empty, "accessibility and scripts");
    }

    private async Task SetUpAsync()
    {
        await People.SetUpAdministratorAsync(_page, _host);
        await LookAsync();
        await OpenAsync((await _host.LinkAsync()).PathAndQuery);
        Assert.That(await _page.Locator("#Password").CountAsync(), Is.Zero, "the link works once");
    }

    private async Task SwitchAsync(string reason)
    {
        await OpenAsync("/admin/modules");
        await FollowAsync("td[data-module=enrollment] a");
        await _page.FillAsync("#Reason", reason);
        await SubmitAsync();
        Assert.That(await _page.Locator("main").InnerTextAsync(), Does.Contain(reason), "the history says why");
    }

    private async Task StartVillageModelAsync()
    {
        await OpenAsync("/m/enrollment/villages");
        await FollowAsync("main tbody th a:has-text('Xuân Lạc')");
        await FollowAsync("main tbody th a:has-text('Thử Nhất')");
        await FollowAsync("main a.btn-primary");
        await _page.FillAsync("#Input_FoundedOn", "01/07/2018");
        await SubmitAsync();
    }

    private async Task EnrolAsync(string head)
    {
        await FollowAsync("main a.btn-primary");
        await SubmitAsync();
        Assert.That(await _page.Locator(".error-summary a").CountAsync(), Is.Positive, "an empty form is explained");
        await _page.FillAsync("#Input_HeadName", head);
        await _page.FillAsync("#Input_CommittedOn", "02/07/2018");
        await SubmitAsync();
        Assert.That(await _page.Locator("main").InnerTextAsync(), Does.Contain(head));
    }

    private async Task<(string? Status, string Value)> FigureAsync()
    {
        await OpenAsync("/figures");
        var row = _page.Locator($"tr[data-figure='{Figure}']");
        return (await row.GetAttributeAsync("data-status"), (await row.Locator("td").First.InnerTextAsync()).Trim());
    }

    private async Task AssertWidgetSaysAsync(string number)
    {
        await OpenAsync("/");
        Assert.That(await _page.Locator(".widget .big-number").AllInnerTextsAsync(), Has.Some.StartsWith(number));
    }

    private async Task AssertModuleIsThereAsync()
    {
        await OpenAsync("/");
        Assert.Multiple(async () =>
        {
            Assert.That(await _page.Locator($"nav a[href='{Households}']").CountAsync(), Is.EqualTo(1));
            Assert.That(await _page.Locator(".widget").CountAsync(), Is.EqualTo(4), "three boxes and a chart");
        });
        Assert.That((await OpenAsync(Households)).Status, Is.EqualTo(200));
    }

    private async Task AssertModuleIsGoneAsync()
    {
        await OpenAsync("/");
        Assert.Multiple(async () =>
        {
            Assert.That(await _page.Locator($"nav a[href='{Households}']").CountAsync(), Is.Zero);
            Assert.That(await _page.Locator(".widget").CountAsync(), Is.Zero);
        });
        var answer = await OpenAsync(Households);
        Assert.Multiple(async () =>
        {
            Assert.That(answer.Status, Is.EqualTo(404));
            Assert.That(await _page.Locator("h1").InnerTextAsync(), Does.Contain("Đăng ký tham gia").And.Contain("Chợ Đồn"));
        });
    }

    /// <summary>Has the host ask what is due, and counts what of the module is on the list.</summary>
    private async Task<int> RemindersAsync()
    {
        await OpenAsync("/admin/jobs");
        await _page.Locator("tr[data-job='platform/reminders'] button").ClickAsync();
        var run = _page.Locator("tr[data-run='platform/reminders'] >> nth=0");
        for (var tries = 0; tries < 60 && await run.GetAttributeAsync("data-status") is "Pending" or "Running"; tries++)
        {
            await Task.Delay(500);
            await OpenAsync("/admin/jobs");
        }

        Assert.That(await run.GetAttributeAsync("data-status"), Is.EqualTo("Succeeded"));
        await OpenAsync("/notices");
        return await _page.Locator("tr[data-reminder^='enrollment/']").CountAsync();
    }

    private async Task<IResponse> OpenAsync(string path)
    {
        var answer = (await _page.GotoAsync(path))!;
        await LookAsync();
        return answer;
    }

    private async Task FollowAsync(string link)
    {
        await _page.Locator(link).ClickAsync();
        await LookAsync();
    }

    private async Task SubmitAsync()
    {
        await _page.Locator("main form[method=post] button[type=submit] >> nth=0").ClickAsync();
        await LookAsync();
    }

    /// <summary>
    /// Axe is a script itself, so it looks when scripts run; the pages are the same. A page is looked at again when it
    /// has other parts than before: a table with rows, an error summary, a notice.
    /// </summary>
    private async Task LookAsync()
    {
        await _page.LoadedAsync();
        if (!javaScript)
            return;
        var parts = await _page.EvaluateAsync<string>(
            "() => document.title + [...new Set([...document.querySelectorAll('main *')].map(e => e.tagName + '.' + e.className))].sort().join()");
        if (_lookedAt.Add(new Uri(_page.Url).AbsolutePath + parts))
            _violations.AddRange(await Accessibility.ViolationsAsync(_page));
    }
}
