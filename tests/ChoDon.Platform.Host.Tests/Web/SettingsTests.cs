using System.Net;
using Autofac;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Settings;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Web;

/// <summary>A district sets what its modules let it.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class SettingsTests(DatabaseProvider provider)
{
    private static readonly WholeNumberSetting Most = new("good.most", "Setting.Most", Default: 10, Min: 1, Max: 2000);
    private static readonly YesNoSetting Tidy = new("good.tidy", "Setting.Tidy", Default: true);
    private static readonly TextSetting Greeting = new("good.greeting", "Setting.Greeting", Default: "", MaxLength: 20);

    private TestDatabase _database = null!;
    private TemporaryDirectory _directory = null!;
    private WebHost _host = null!;
    private HttpClient _administrator = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _database = TestDatabase.Create(provider);
        _directory = new TemporaryDirectory();
        _host = await WebHost.StartAsync(_database.Database, _directory.FullPath);
        _administrator = await _host.SignInAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _administrator.Dispose();
        await _host.DisposeAsync();
        _database.Dispose();
        _directory.Dispose();
    }

    [Test]
    public async Task Each_kind_is_set_on_its_page_and_read_at_once_and_given_back_its_default()
    {
        Assert.That(Read(), Is.EqualTo((10, true, "")));

        await SetAsync("good.most", "1.250");
        await SetAsync("good.tidy", "false");
        await SetAsync("good.greeting", "  Chào  bà con ");
        var page = WebUtility.HtmlDecode(await _administrator.GetStringAsync("/admin/settings"));
        Assert.Multiple(() =>
        {
            Assert.That(Read(), Is.EqualTo((1250, false, "Chào bà con")));
            Assert.That(page, Does.Contain("1.250").And.Contain("Chào bà con").And.Contain("Người quản trị,"));
        });

        await SetAsync("good.most", "", "?handler=Default");
        Assert.That(Read().Most, Is.EqualTo(10));
    }

    [TestCase("good.most", "0", "Nhập số nguyên từ 1 đến 2.000")]
    [TestCase("good.most", "3,8", "Nhập số nguyên từ 1 đến 2.000")]
    [TestCase("good.most", "3.8", "Nhập số nguyên từ 1 đến 2.000")]
    [TestCase("good.most", "mười", "Nhập số nguyên từ 1 đến 2.000")]
    [TestCase("good.tidy", "có lẽ", "Chọn có hoặc không")]
    [TestCase("good.greeting", "hai mươi mốt chữ cái này", "Nhập không quá 20 ký tự")]
    public async Task A_value_beyond_the_limits_is_explained_beside_its_field_and_not_saved(string key, string typed, string help)
    {
        var before = Read();
        using var answer = await WebHost.PostAsync(
            _administrator, $"/admin/settings/{key}", new Dictionary<string, string> { ["Value"] = typed });

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await WebHost.TextAsync(answer), Does.Contain("href=\"#Value").And.Contain(help));
        Assert.That(Read(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_setting_that_no_module_declares_is_not_there()
    {
        using var answer = await _administrator.GetAsync("/admin/settings/good.none");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Another_process_follows()
    {
        var other = new DistrictSettings(_host.Host.Services.Resolve<PlatformDatabase>(), TimeProvider.System);
        await other.ReloadAsync(CancellationToken.None);
        await SetAsync("good.most", "77");
        Assert.That(other.Get(Most, District), Is.Not.EqualTo(77));

        await other.LookAsync(_host.Host.Services.Resolve<PlatformDatabase>());

        Assert.That(other.Get(Most, District), Is.EqualTo(77));
        Assert.That(other.Get(Most with { Max = 50 }, District), Is.EqualTo(10), "beyond today's limits the default holds");
        await SetAsync("good.most", "", "?handler=Default");
    }

    private Guid District => _host.Host.Services.Resolve<IUnitDirectory>().Districts[0].Id;

    private (int Most, bool Tidy, string Greeting) Read()
    {
        var settings = _host.Host.Services.Resolve<IDistrictSettings>();
        return (settings.Get(Most, District), settings.Get(Tidy, District), settings.Get(Greeting, District));
    }

    private async Task SetAsync(string key, string value, string handler = "")
    {
        using var answer = await WebHost.PostAsync(
            _administrator, $"/admin/settings/{key}{handler}", new Dictionary<string, string> { ["Value"] = value }, tokenFrom: "/admin/settings");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }
}
