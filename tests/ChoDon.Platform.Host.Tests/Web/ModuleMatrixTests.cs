using System.Net;
using Autofac;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Host.Tests.Web;

internal sealed class ModuleMatrixTests
{
    private WebHost _host = null!;
    private HttpClient _administrator = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _host = await WebHost.StartAsync();
        _administrator = await _host.SignInAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _administrator.Dispose();
        await _host.DisposeAsync();
    }

    [Test]
    public async Task A_cell_leads_to_what_the_switch_changes_by_name_and_the_history_keeps_the_reason()
    {
        var unit = _host.Host.Services.Resolve<IUnitDirectory>().Districts[0].Id;
        var path = $"/admin/modules/good?unit={unit}";
        Assert.That(await PageAsync("/admin/modules"), Does.Contain($"href=\"{path}\"").And.Contain("data-use=\"Off\""));

        var preview = await PageAsync(path);
        Assert.That(preview, Does.Contain("Khi bật sẽ có thêm").And.Contain("Ghi chú đã viết").And.Contain("Dọn ghi chú trống (01:00 hằng ngày"));

        using var saved = await WebHost.PostAsync(_administrator, path, new Dictionary<string, string> { ["TurnOn"] = "true", ["Reason"] = "theo kế hoạch thử" });
        Assert.That(saved.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await PageAsync($"/admin/modules/history/{unit}"), Does.Contain("theo kế hoạch thử"));
        Assert.That(await PageAsync("/admin/modules"), Does.Contain("data-use=\"InUse\""));
    }

    [TestCase("cho don", true)]
    [TestCase("Hà Nội", false)]
    public async Task Districts_are_found_by_a_part_of_their_name(string search, bool isThere)
    {
        var page = await PageAsync($"/admin/modules?q={Uri.EscapeDataString(search)}");

        Assert.That(page.Contains("data-use=", StringComparison.Ordinal), Is.EqualTo(isThere));
    }

    [Test]
    public async Task A_district_out_of_reach_is_not_there()
    {
        using var answer = await _administrator.GetAsync($"/admin/modules/good?unit={Guid.CreateVersion7()}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task The_catalog_says_what_a_module_declares()
    {
        var page = await PageAsync("/admin/catalog");

        string[] declared = ["good.notes.view", "/m/good/notes", "tidy-notes", "empty-notes", "good.most", "ghi chú", "Ready"];
        Assert.That(declared.Where(part => !page.Contains(part, StringComparison.Ordinal)), Is.Empty);
    }

    private async Task<string> PageAsync(string path) => WebUtility.HtmlDecode(await _administrator.GetStringAsync(path));
}
