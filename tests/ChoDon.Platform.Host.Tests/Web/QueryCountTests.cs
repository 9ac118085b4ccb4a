using System.Net;
using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Settings;
using ChoDon.Platform.Host.Demo;
using ChoDon.Platform.Host.Startup;
using ChoDon.Platform.Host.Web.SignIn;
using ChoDon.Testing;
using ChoDon.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Tests.Web;

/// <summary>A page of a district of 228 villages asks the database no more questions than that of a commune of a few.</summary>
internal sealed class QueryCountTests
{
    private TemporaryDirectory _directory = null!;
    private PlatformHost _host = null!;
    private HttpClient _client = null!;
    private AskedCommands _asked = null!;

    /// <summary>Each page with the most questions it may ask when nothing is kept, and when everything is.</summary>
    [TestCase("/", 115, 56)]
    [TestCase("/reports?period=statistics/2020-03", 45, 19)]
    [TestCase("/reports?from=2018-06-12&to=2020-05-11", 58, 14)]
    [TestCase("/reports/why?figure=households.enrolled&period=statistics/2020-03", 50, 25)]
    [TestCase("/reports/progress?period=statistics/2020-03", 2, 2)]
    [TestCase("/reports/narrative?period=statistics/2020-03", 41, 16)]
    [TestCase("/reports/paper?period=statistics/2020-03", 41, 16)]
    [TestCase("/public?year=2019", 14, 6)]
    public async Task A_page_asks_as_much_of_a_district_as_of_a_commune_and_of_a_village(string page, int mostCold, int mostWarm)
    {
        var counts = new List<(UnitLevel Level, int Cold, int Warm)>();
        foreach (var unit in Units())
        {
            await ChooseAsync(unit);
            await _client.GetStringAsync(page);
            counts.Add(await CountAsync(unit.Level, page));
        }

        TestContext.Out.WriteLine(string.Join(", ", counts));
        Assert.Multiple(() =>
        {
            Assert.That(counts.Select(count => count.Cold), Is.All.AtMost(mostCold), string.Join(", ", counts));
            Assert.That(counts.Select(count => count.Warm), Is.All.AtMost(mostWarm), string.Join(", ", counts));
            Assert.That(counts[0].Cold, Is.AtMost(counts[1].Cold + OfMoreMaps(page)), "of the district, and of the commune");
            Assert.That(counts[0].Warm, Is.AtMost(counts[1].Warm), "of the district, and of the commune");
        });
    }

    /// <summary>What other work of the host makes be asked beside is not counted: the least of three times.</summary>
    private async Task<(UnitLevel Level, int Cold, int Warm)> CountAsync(UnitLevel level, string page)
    {
        var (cold, warm) = (int.MaxValue, int.MaxValue);
        for (var time = 0; time < 3; time++)
        {
            await BumpAsync();
            cold = Math.Min(cold, await _asked.OfAsync(_client, page));
            warm = Math.Min(warm, await _asked.OfAsync(_client, page));
        }

        return (level, cold, warm);
    }

    // Home tells each register since its first record: where that was before communes were merged, there are two maps to add up on.
    private static int OfMoreMaps(string page) => page == "/" ? 16 : 0;

    private IEnumerable<Unit> Units()
    {
        var tree = _host.Services.Resolve<IUnitDirectory>().AsOf(new DateOnly(2020, 5, 11));
        var district = tree.FindByCode("064")!;
        var commune = tree.Children(district.Id).MinBy(unit => tree.Children(unit.Id).Count())!;
        return [district, commune, tree.Children(commune.Id).First()];
    }

    private async Task BumpAsync()
    {
        await using var context = _host.Services.Resolve<PlatformDatabase>().NewContext();
        await context.Database.ExecuteSqlAsync($"UPDATE platform_revision SET number = number + 1 WHERE name = 'figures'");
    }

    private async Task ChooseAsync(Unit unit)
    {
        using var answer = await WebHost.PostAsync(_client, "/unit", new Dictionary<string, string> { ["unit"] = unit.Id.ToString() }, tokenFrom: "/");
    }

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _asked = new AskedCommands();
        _directory = new TemporaryDirectory();
        await DemoTemplate.CopyToAsync(_directory.FullPath);
        _host = await PlatformHost.BuildAsync(
            new PlatformOptions(_directory.FullPath, WebHost.Plain, IsDemo: true) { Modules = Path.Combine(Path.GetDirectoryName(Repository.HostAssembly)!, "modules") },
            CancellationToken.None);
        await _host.StartAsync(CancellationToken.None);
        await _host.Services.Resolve<DistrictSettings>().SetAsync(
            PlatformSettings.PublicPage, _host.Services.Resolve<IUnitDirectory>().Districts.Single().Id, "true", new Actor(null, "test"), CancellationToken.None);
        _client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(_host.App.Urls.First()) };
        var account = await _host.Services.Resolve<DemoAccount>().AdministratorAsync(CancellationToken.None);
        var link = OneTimePaths.Of(OneTimeLinkPurpose.SignIn, await _host.Services.Resolve<OneTimeLinks>().CreateAsync(OneTimeLinkPurpose.SignIn, account, CancellationToken.None));
        using var answer = await WebHost.PostAsync(_client, link, new Dictionary<string, string>());
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _asked.Dispose();
        _client.Dispose();
        await _host.App.StopAsync();
        await _host.DisposeAsync();
        _directory.Dispose();
    }
}
