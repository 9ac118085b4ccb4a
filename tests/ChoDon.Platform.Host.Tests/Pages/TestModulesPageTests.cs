using System.Net;
using System.Text.RegularExpressions;
using Autofac;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Startup;
using ChoDon.Platform.Modularity;
using ChoDon.Testing.Accounts;
using ChoDon.Testing.Hosting;
using ChoDon.Testing.Modules;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>A host among modules that go wrong in every way serves on, and says of each what is wrong.</summary>
internal sealed class TestModulesPageTests
{
    private TemporaryDirectory _directory = null!;
    private ModuleFolder _modules = null!;
    private PlatformHost _host = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _directory = new TemporaryDirectory();
        _modules = new ModuleFolder();
        foreach (var module in ModuleFolder.AllTestModules)
            _modules.Add(module);
        _modules.AddManifest("broken-manifest", "{ \"id\": ");
        _host = await PlatformHost.BuildAsync(
            new PlatformOptions(_directory.FullPath, "http://127.0.0.1:0") { Modules = _modules.FullPath }, CancellationToken.None);
        await _host.StartAsync(CancellationToken.None);
        _client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(_host.App.Urls.First()),
        };
        await SignInAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _host.App.StopAsync();
        await _host.DisposeAsync();
        _modules.Dispose();
        _directory.Dispose();
    }

    [Test]
    public async Task The_page_shows_the_state_and_the_reason_of_every_module()
    {
        var page = WebUtility.HtmlDecode(await _client.GetStringAsync("/admin/catalog"));
        var catalog = _host.Services.Resolve<ModuleCatalog>();

        Assert.That(catalog.All, Has.Count.EqualTo(ModuleFolder.AllTestModules.Count + 1));
        Assert.Multiple(() =>
        {
            foreach (var module in catalog.All)
            {
                Assert.That(page, Does.Contain($"data-module=\"{module.Id}\" data-state=\"{module.State}\""));
                Assert.That(module.State == ModuleState.Ready || module.Reason.Length > 0, module.Id);
                Assert.That(page, Does.Contain(module.Reason), module.Id);
            }
        });
    }

    [TestCase("/")]
    [TestCase("/figures")]
    [TestCase("/admin/modules")]
    [TestCase("/admin/settings")]
    [TestCase("/notices")]
    [TestCase("/admin/jobs")]
    [TestCase("/admin/mail")]
    [TestCase("/admin/accounts")]
    [TestCase("/admin/accounts/new")]
    [TestCase("/account")]
    [TestCase("/account/password")]
    [TestCase("/account/two-factor")]
    [TestCase("/account/passkeys")]
    [TestCase("/account/sessions")]
    [TestCase("/sign-in")]
    [TestCase("/forgot")]
    [TestCase("/sign-in/by-mail")]
    public async Task The_hosts_own_pages_are_served(string path)
    {
        using var answer = await _client.GetAsync(path);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page, Does.Contain("Hộ an toàn – Thôn, bản, tổ dân phố bình yên"));
    }

    [Test]
    public async Task A_month_that_is_none_is_explained_beside_its_field_and_the_typed_text_kept()
    {
        var page = WebUtility.HtmlDecode(await _client.GetStringAsync("/figures?Month=abc"));

        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("href=\"#Month\"").And.Contain("Nhập tháng (05/2020) hoặc ngày"));
            Assert.That(page, Does.Match("<input[^>]*name=\"Month\"[^>]*value=\"abc\""));
        });
    }

    [Test]
    public async Task A_module_that_is_off_answers_404_with_a_page_that_explains_it()
    {
        using var answer = await _client.GetAsync("/m/good");
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(page, Does.Contain("chưa sử dụng ở Huyện Chợ Đồn"));
    }

    private async Task SignInAsync()
    {
        var link = await _host.Services.Resolve<FirstLink>().CreateAsync(CancellationToken.None);
        var form = await _client.GetStringAsync(link);
        using var answer = await _client.PostAsync(link, new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = FormToken.In(form),
            ["FullName"] = "Người quản trị",
            ["Email"] = "quantri@minh-hoa.example",
            ["Password"] = "một mật khẩu đủ dài",
        }));
        answer.EnsureSuccessStatusCode();
        var secondFactor = await answer.Content.ReadAsStringAsync();
        using var let = await _client.PostAsync("/account/two-factor", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = FormToken.In(secondFactor),
            ["Code"] = await TestAuthenticator.On(secondFactor).NextCodeAsync(),
        }));
        let.EnsureSuccessStatusCode();
    }
}
