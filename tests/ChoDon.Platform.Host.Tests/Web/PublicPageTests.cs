using System.Net;
using System.Text.RegularExpressions;
using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.Settings;
using ChoDon.Platform.Host.Startup;
using ChoDon.Platform.Host.Tests.Pages;
using ChoDon.Platform.Modularity.Gate;
using ChoDon.Testing;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Web;

/// <summary>The page for everybody, over the demonstration.</summary>
internal sealed partial class PublicPageTests
{
    private const string OfYear = "/public?year=2019";

    private static readonly Actor By = new(null, "test");

    private readonly CookieContainer _cookies = new();
    private TemporaryDirectory _directory = null!;
    private PlatformHost _host = null!;
    private HttpClient _stranger = null!;

    private Unit District => _host.Services.Resolve<IUnitDirectory>().Districts.Single();

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _directory = new TemporaryDirectory();
        await DemoTemplate.CopyToAsync(_directory.FullPath);
        _host = await PlatformHost.BuildAsync(
            new PlatformOptions(_directory.FullPath, WebHost.Plain, IsDemo: true)
            {
                Modules = Path.Combine(Path.GetDirectoryName(Repository.HostAssembly)!, "modules"),
                Settings = new Dictionary<string, string?> { ["Web:PublicPageSeconds"] = "300" },
            },
            CancellationToken.None);
        await _host.StartAsync(CancellationToken.None);
        _stranger = new HttpClient(new HttpClientHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = new Uri(_host.App.Urls.First()) };
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _stranger.Dispose();
        await _host.App.StopAsync();
        await _host.DisposeAsync();
        _directory.Dispose();
    }

    [SetUp]
    public Task SwitchOnAsync() => SwitchAsync("true");

    [Test]
    public async Task It_is_not_there_until_the_district_says_so_and_gone_at_once_when_it_says_no()
    {
        await SwitchAsync(null);
        Assert.That((await GetAsync("/public")).Status, Is.EqualTo(HttpStatusCode.NotFound));
        await SwitchAsync("true");
        Assert.That((await GetAsync("/public")).Status, Is.EqualTo(HttpStatusCode.OK));
        await SwitchAsync("false");
        Assert.That((await GetAsync("/public")).Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task It_needs_no_sign_in_sets_no_cookie_and_says_what_every_answer_says()
    {
        foreach (var time in new[] { "made", "kept" })
        {
            using var answer = await _stranger.GetAsync("/public");

            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), time);
            Assert.That(Headers.MissingFrom(answer), Is.Empty, time);
            Assert.That(Headers.Of(answer, "Set-Cookie"), Is.Empty, time);
            Assert.That(answer.Headers.CacheControl!.ToString(), Is.EqualTo("public, max-age=300"), time);
            Assert.That(await WebHost.TextAsync(answer), Does.Contain("Tham gia là tự nguyện").And.Not.Contain("<form").And.Not.Contain("<script"), time);
        }
    }

    [Test]
    public async Task It_tells_the_totals_of_the_year_as_everybody_may_read_them_and_no_others()
    {
        var period = new FigurePeriod(new Month(2019, 1), new Month(2019, 12), boundaries: null);
        var report = (await _host.Services.Resolve<IPublicFigures>().ReadPeriodAsync([District.Id], period, keys: null, default))[District.Id];
        var shown = Row().Matches((await GetAsync(OfYear)).Text).ToDictionary(row => row.Groups["key"].Value, row => (Status: row.Groups["status"].Value, Number: row.Groups["number"].Value));

        Assert.That(shown.Keys, Is.EquivalentTo(Published.Totals.Keys));
        foreach (var (key, (status, number)) in shown)
        {
            Assert.That(status, Is.EqualTo($"{report[key].Status}"), key);
            if (report[key].Value is { } value)
                Assert.That(number, Does.StartWith(Ui.Show.Number(value, report[key].Qualifier, 3) + " "), key);
        }

        Assert.That(shown.Values.Count(line => line.Number.Any(char.IsDigit) && line.Number[0] != '0'), Is.GreaterThan(15));
    }

    [Test]
    public async Task Whoever_has_the_page_already_is_told_so_whether_it_is_kept_or_made_anew()
    {
        foreach (var path in new[] { "/public?year=2018", "/public?year=2018", "/public?year=2020&language=en" })
        {
            using var first = await _stranger.GetAsync(path);
            using var again = await AskAsync(path, first.Headers.ETag!.Tag);
            using var other = await AskAsync(path, "\"another\"");

            Assert.That((first.StatusCode, again.StatusCode, other.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK)), path);
            Assert.That(await again.Content.ReadAsByteArrayAsync(), Is.Empty, path);
        }

        // Nobody has asked for it yet: the tag of the same page of another run is as good.
        using var kept = await _stranger.GetAsync("/public?year=2021");
        await SwitchAsync("false");
        await SwitchAsync("true");
        using var made = await AskAsync("/public?year=2021", kept.Headers.ETag!.Tag);
        Assert.That(made.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [Test]
    public async Task It_speaks_as_its_address_says_and_asks_no_cookie()
    {
        var address = _stranger.BaseAddress!;
        _cookies.Add(address, new Cookie("chodon.language", Uri.EscapeDataString("c=en-GB|uic=en-GB")));
        var vietnamese = await GetAsync(OfYear);
        var english = await GetAsync(OfYear + "&language=en");

        Assert.That(vietnamese.Text, Does.Contain("""<html lang="vi">""").And.Contain("Số hộ tham gia mô hình").And.Contain("""href="/public?year=2019&language=en" """.TrimEnd()));
        Assert.That(english.Text, Does.Contain("""<html lang="en">""").And.Contain("Joining is voluntary"));
    }

    [Test]
    public async Task A_module_that_is_off_has_no_section_and_comes_back()
    {
        var gate = _host.Services.Resolve<ModuleGate>();
        Assert.That((await GetAsync("/public?year=2018&language=en")).Text, Does.Contain("weapons.bullets"));
        await gate.TurnAsync("weapons", District.Id, false, By, "test", default);
        try
        {
            // Another year, which nobody keeps yet.
            var page = await GetAsync("/public?year=2022&language=en");
            Assert.That(page.Text, Does.Not.Contain("weapons.").And.Contain("mediation.cases"));
        }
        finally
        {
            await gate.TurnAsync("weapons", District.Id, true, By, "test", default);
        }
    }

    [TestCase("/public?year=2017")]
    [TestCase("/public?year=2999")]
    [TestCase("/public?year=x")]
    [TestCase("/public?district=999")]
    [TestCase("/public?district=064&year=")]
    [TestCase("/public?unit=02020-001&map=today&from=2019-03&x=1")]
    public async Task Only_whole_years_of_the_district_can_be_asked_for(string path)
    {
        var answer = await GetAsync(path);
        var plain = await GetAsync("/public");

        if (answer.Status == HttpStatusCode.OK)
            Assert.That(Row().Matches(answer.Text).Select(row => row.Value), Is.EqualTo(Row().Matches(plain.Text).Select(row => row.Value)));
        else
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public void Places_stand_side_by_side_by_reach_alone()
    {
        var figures = _host.Services.Resolve<IModuleCatalog>().Ready.SelectMany(module => module.Declaration!.Figures).SelectMany(declared => declared.Figures).ToList();

        Assert.That(
            figures.Where(figure => figure.ComparesPlaces).Select(figure => figure.Key),
            Is.EquivalentTo(new[] { "villages.total", "villages.with_model", "households.known", "households.enrolled" }));
    }

    private Task SwitchAsync(string? value) =>
        _host.Services.Resolve<DistrictSettings>().SetAsync(PlatformSettings.PublicPage, District.Id, value, By, default);

    private async Task<(HttpStatusCode Status, string Text)> GetAsync(string path)
    {
        using var answer = await _stranger.GetAsync(path);
        return (answer.StatusCode, await WebHost.TextAsync(answer));
    }

    private async Task<HttpResponseMessage> AskAsync(string path, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await _stranger.SendAsync(request);
    }

    [GeneratedRegex("""<tr data-figure="(?<key>[^"]+)" data-status="(?<status>[^"]+)".*?<td[^>]*>(?<number>[^<]*)</td>.*?</tr>""", RegexOptions.Singleline)]
    private static partial Regex Row();
}
