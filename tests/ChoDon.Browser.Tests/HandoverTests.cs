using ChoDon.Testing.Hosting;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests;

/// <summary>A post goes from one person to the next, in both languages, with scripts and without.</summary>
[TestFixture(true)]
[TestFixture(false)]
internal sealed class HandoverTests(bool javaScript)
{
    private readonly List<string> _violations = [];
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
        await People.SetUpAdministratorAsync(_page, _host);
        await _page.GotoAsync("/admin/modules");
        await _page.Locator("td[data-module=enrollment] a").ClickAsync();
        await _page.FillAsync("#Reason", "Bắt đầu");
        await SubmitAsync();
    }

    [TearDown]
    public async Task Stop()
    {
        if (_page is not null)
            await _page.Context.CloseAsync();
        await _host.DisposeAsync();
        _data.Dispose();
    }

    [Test]
    public async Task A_leader_and_a_deputy_hand_over_and_the_sheet_says_what()
    {
        await _page.GotoAsync("/m/enrollment/villages");
        await _page.Locator("main tbody th a:has-text('Xuân Lạc')").ClickAsync();
        await _page.Locator("main tbody th a:has-text('Thử Nhất')").ClickAsync();
        var village = new Uri(_page.Url).AbsolutePath;
        await _page.Locator("main a.btn-primary").ClickAsync();
        await _page.FillAsync("#Input_FoundedOn", "01/07/2018");
        await SubmitAsync();

        await AppointAsync("leader", "Nông Văn An", "01/08/2018");
        Assert.That(new Uri(_page.Url).AbsolutePath, Is.EqualTo(village), "nobody handed over");
        await AppointAsync("leader", "", "01/08/2018");
        Assert.That(await _page.Locator(".error-summary a").CountAsync(), Is.EqualTo(2), "no name, and a day in the term that runs");
        await _page.GotoAsync(village);
        await AppointAsync("leader", "Ma Thị Hoa", "01/03/2019");
        await AssertSheetAsync("Biên bản bàn giao", "Nông Văn An", "Ma Thị Hoa", "28/02/2019", "Số hộ đang tham gia");

        await _page.Locator("form.language button").ClickAsync();
        await _page.GotoAsync(village);
        await AppointAsync("deputy", "Lý Văn Dũng", "01/08/2018");
        await AppointAsync("deputy", "Hà Thị Lan", "01/04/2019");
        await AssertSheetAsync("Handover of the post", "Lý Văn Dũng", "Hà Thị Lan", "31/03/2019", "Households that take part");

        await _page.GotoAsync(village);
        Assert.That(await _page.Locator("main").InnerTextAsync(), Does.Contain("Vacant from 01/07/2018 to 31/07/2018"));
        Assert.That(_violations, Is.Empty);
    }

    private async Task AppointAsync(string post, string name, string firstDay)
    {
        await LookAsync();
        await _page.Locator($"main .change a[href$='/appoint/{post}']").ClickAsync();
        await LookAsync();
        await _page.FillAsync("#Input_Name", name);
        await _page.FillAsync("#Input_FirstDay", firstDay);
        await SubmitAsync();
    }

    private async Task AssertSheetAsync(params string[] words)
    {
        await LookAsync();
        Assert.That(new Uri(_page.Url).AbsolutePath, Does.EndWith("/handover"));
        await _page.EmulateMediaAsync(new() { Media = Media.Print });
        var sheet = await _page.Locator("main").InnerTextAsync();
        foreach (var word in words)
            Assert.That(sheet, Does.Contain(word));
        Assert.That(await _page.Locator(".signatures li").CountAsync(), Is.EqualTo(3));
        Assert.That(await _page.Locator(".site-header").IsVisibleAsync(), Is.False, "the frame is not printed");
        await _page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    private async Task SubmitAsync() => await _page.Locator("main form[method=post] button[type=submit] >> nth=0").ClickAsync();

    private async Task LookAsync()
    {
        await _page.WaitForLoadStateAsync();
        if (javaScript)
            _violations.AddRange(await Accessibility.ViolationsAsync(_page));
    }
}
