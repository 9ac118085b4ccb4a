using System.Net;
using System.Text;

namespace ChoDon.Platform.Host.Tests.Web;

internal sealed class SecurityHeadersTests
{
    private WebHost _host = null!;
    private HttpClient _stranger = null!;
    private HttpClient _administrator = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _host = await WebHost.StartAsync();
        await _host.SwitchGoodOnAsync();
        _stranger = _host.Visit();
        _administrator = await _host.SignInAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _stranger.Dispose();
        _administrator.Dispose();
        await _host.DisposeAsync();
    }

    [TestCase("/sign-in", 200)]
    [TestCase("/", 302)]
    [TestCase("/nothing-here", 302)]
    [TestCase("/health", 200)]
    [TestCase("/_content/ChoDon.Platform.Ui/platform.css", 200)]
    public async Task Every_answer_to_a_stranger_says_what_a_browser_may_do(string path, int status)
    {
        using var answer = await _stranger.GetAsync(path);

        Assert.That((int)answer.StatusCode, Is.EqualTo(status));
        Assert.That(Headers.MissingFrom(answer), Is.Empty);
    }

    [TestCase("/", 200)]
    [TestCase("/nothing-here", 404)]
    [TestCase("/m/good/fails", 500)]
    [TestCase("/m/good/count", 200)]
    public async Task Every_answer_to_somebody_signed_in_says_so_too_and_is_kept_nowhere(string path, int status)
    {
        using var answer = await _administrator.GetAsync(path);

        Assert.That((int)answer.StatusCode, Is.EqualTo(status));
        Assert.That(Headers.MissingFrom(answer), Is.Empty);
        Assert.That(answer.Headers.CacheControl!.ToString(), Is.EqualTo("no-store"));
    }

    [TestCase("/_content/ChoDon.Platform.Ui/platform.css")]
    [TestCase("/m/good/assets/good.css")]
    public async Task Files_that_are_the_same_for_everybody_may_be_kept(string path)
    {
        using var answer = await _administrator.GetAsync(path);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Headers.CacheControl!.NoStore, Is.False);
        Assert.That(Headers.MissingFrom(answer), Is.Empty);
    }

    [Test]
    public async Task Over_plain_http_nothing_asks_for_https()
    {
        using var answer = await _host.Visit().GetAsync("/sign-in");

        Assert.That(answer.Headers.Contains("Strict-Transport-Security"), Is.False);
        Assert.That(Headers.Of(answer, "Set-Cookie"), Does.Contain("chodon.forms=").And.Not.Contain("__Host-").And.Not.Contain("secure"));
    }

    [Test]
    public async Task A_sign_in_service_is_where_the_form_may_lead_too()
    {
        await using var host = await WebHost.StartAsync(new Dictionary<string, string?>
        {
            ["OpenIdConnect:Authority"] = "https://login.example.vn/realms/huyen",
            ["OpenIdConnect:ClientId"] = "chodon",
            ["OpenIdConnect:ClientSecret"] = "bí mật để thử",
        });
        using var answer = await host.Visit().GetAsync("/health");

        Assert.That(Headers.Of(answer, "Content-Security-Policy"), Does.Contain("form-action 'self' https://login.example.vn;"));
    }

    [TestCase("{\"csp-report\":{\"document-uri\":\"https://x/page?secret=1\",\"effective-directive\":\"script-src-elem\",\"blocked-uri\":\"inline\"}}", 204)]
    [TestCase("{}", 204)]
    [TestCase("[1]", 204)]
    [TestCase("no json", 400)]
    public async Task What_a_browser_reports_is_taken(string report, int status)
    {
        using var answer = await _stranger.PostAsync("/csp-report", new StringContent(report, Encoding.UTF8, "application/csp-report"));

        Assert.That((int)answer.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task A_report_of_more_than_8_kB_is_refused()
    {
        using var answer = await _stranger.PostAsync("/csp-report", new StringContent($"\"{new string('x', 9000)}\""));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
    }
}
