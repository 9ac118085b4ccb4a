using System.Net;
using ChoDon.Platform.Host.Routes;

namespace ChoDon.Platform.Host.Tests.Web;

/// <summary>No other site makes a person's browser change anything here.</summary>
internal sealed class ForgeryTests
{
    private static readonly HashSet<string> SafeMethods = ["GET", "HEAD", "OPTIONS", "*"];
    private static readonly Dictionary<string, string> Words = new() { ["words"] = "chào" };

    private WebHost _host = null!;
    private HttpClient _administrator = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _host = await WebHost.StartAsync();
        await _host.SwitchGoodOnAsync();
        _administrator = await _host.SignInAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _administrator.Dispose();
        await _host.DisposeAsync();
    }

    [Test]
    public async Task Every_endpoint_that_changes_something_refuses_a_request_without_a_token()
    {
        var asked = new List<string>();
        var stranger = _host.Visit();
        foreach (var line in await RouteList.ReadAsync(_host.Host.App))
        {
            foreach (var method in line.Methods.Where(method => !SafeMethods.Contains(method)))
            {
                var path = Filled(line.Route);
                asked.Add($"{method} {line.Route}");
                using var request = new HttpRequestMessage(new HttpMethod(method), path)
                {
                    Content = new FormUrlEncodedContent([]),
                };
                using var answer = await (line.Access == "anyone" ? stranger : _administrator).SendAsync(request);
                Assert.That((int)answer.StatusCode, Is.EqualTo(400), $"{method} {path}");
            }
        }

        Assert.That(asked, Has.Some.EqualTo("POST /m/good/echo").And.Some.EqualTo("POST /sign-out")
            .And.Some.EqualTo("POST /admin/modules/{id}").And.Some.EqualTo("POST /csp-report"));
    }

    [Test]
    public async Task A_modules_endpoint_gets_what_was_sent_with_the_token_of_any_of_our_forms()
    {
        using var answer = await WebHost.PostAsync(_administrator, "/m/good/echo", Words, tokenFrom: "/");

        Assert.That(await WebHost.TextAsync(answer), Is.EqualTo("chào"));
    }

    [TestCase("same-origin", HttpStatusCode.OK)]
    [TestCase("none", HttpStatusCode.OK)]
    [TestCase("same-site", HttpStatusCode.Forbidden)]
    [TestCase("cross-site", HttpStatusCode.Forbidden)]
    public async Task A_form_sent_by_another_site_is_refused_even_with_a_token(string site, HttpStatusCode expected)
    {
        var token = await WebHost.TokenAsync(_administrator, "/");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/m/good/echo")
        {
            Content = new FormUrlEncodedContent([.. Words, new("__RequestVerificationToken", token)]),
        };
        request.Headers.Add("Sec-Fetch-Site", site);
        using var answer = await _administrator.SendAsync(request);

        Assert.That(answer.StatusCode, Is.EqualTo(expected));
    }

    [Test]
    public async Task A_link_on_another_site_leads_here_all_the_same()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/figures");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await _administrator.SendAsync(request);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    /// <summary>A path of the route: any key where it wants one.</summary>
    private static string Filled(string route) =>
        string.Join('/', route.Split('/').Select(part =>
            !part.StartsWith('{') ? part : part.Contains(":int", StringComparison.Ordinal) ? "1" : part.Contains(":guid", StringComparison.Ordinal) ? $"{Guid.Empty}" : "good"));
}
