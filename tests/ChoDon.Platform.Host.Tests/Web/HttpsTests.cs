using System.Net;

namespace ChoDon.Platform.Host.Tests.Web;

/// <summary>A host that people reach over https.</summary>
internal sealed class HttpsTests
{
    private SelfSignedCertificate _certificate = null!;
    private WebHost _host = null!;
    private Uri _plain = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _certificate = new SelfSignedCertificate();
        _host = await WebHost.StartAsync(_certificate.Settings, "https://127.0.0.1:0;http://127.0.0.1:0");
        _plain = new Uri(_host.Host.App.Urls.Single(url => url.StartsWith("http:", StringComparison.Ordinal)));
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await _host.DisposeAsync();
        _certificate.Dispose();
    }

    [Test]
    public async Task All_its_cookies_are_bound_to_the_host_and_to_https()
    {
        var cookies = new CookieContainer();
        var client = await _host.SignInAsync(cookies);
        using var language = await WebHost.PostAsync(client, "/language", new Dictionary<string, string> { ["culture"] = "en" }, tokenFrom: "/");
        using var unit = await WebHost.PostAsync(
            client, "/unit", new Dictionary<string, string> { ["unit"] = $"{AnyDistrict()}" }, tokenFrom: "/");
        using var saved = await WebHost.PostAsync(
            client, "/admin/modules/good", new Dictionary<string, string> { ["TurnOn"] = "true", ["Reason"] = "thử" });

        var all = cookies.GetAllCookies().ToList();
        Assert.Multiple(() =>
        {
            Assert.That(all.Select(cookie => cookie.Name), Is.EquivalentTo(new[]
            {
                "__Host-chodon.session", "__Host-chodon.forms", "__Host-chodon.language", "__Host-chodon.unit", "__Host-chodon.email", "__Host-chodon.notice",
            }));
            Assert.That(all.Where(cookie => !cookie.Secure || cookie.Path != "/" || !cookie.HttpOnly), Is.Empty);
        });
    }

    [Test]
    public async Task Https_is_asked_for_from_now_on()
    {
        using var answer = await _host.Visit().GetAsync("/sign-in");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Headers.Of(answer, "Strict-Transport-Security"), Does.StartWith("max-age=31536000"));
        Assert.That(Headers.MissingFrom(answer), Is.Empty);
    }

    [Test]
    public async Task Plain_http_leads_to_the_same_page_over_https()
    {
        using var answer = await _host.Visit(address: _plain).GetAsync("/sign-in?returnUrl=%2Ffigures");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.TemporaryRedirect));
        Assert.That(answer.Headers.Location, Is.EqualTo(new Uri(_host.Address, "/sign-in?returnUrl=%2Ffigures")));
        Assert.That(Headers.MissingFrom(answer), Is.Empty);
    }

    [Test]
    public async Task Who_watches_the_program_need_not_speak_https()
    {
        using var answer = await _host.Visit(address: _plain).GetAsync("/health");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private Guid AnyDistrict() =>
        Autofac.ResolutionExtensions.Resolve<Abstractions.Units.IUnitDirectory>(_host.Host.Services).Districts[0].Id;
}
