using System.Net;

namespace ChoDon.Platform.Host.Tests.Web;

/// <summary>What a proxy says of a request counts when the operator has named the proxy, and only then.</summary>
internal sealed class ProxyTests
{
    [Test]
    public async Task Behind_a_named_proxy_that_ends_https_pages_are_served_and_cookies_bound()
    {
        await using var host = await WebHost.StartAsync(new Dictionary<string, string?>
        {
            ["Web:PublicUrl"] = "https://chodon.example.vn",
            ["Web:TrustedProxies"] = "127.0.0.1",
        });
        var client = host.Visit();
        using var straight = await client.GetAsync("/sign-in");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        using var forwarded = await client.GetAsync("/sign-in");

        Assert.Multiple(() =>
        {
            Assert.That(straight.Headers.Location, Is.EqualTo(new Uri("https://chodon.example.vn/sign-in")));
            Assert.That(forwarded.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(Headers.Of(forwarded, "Set-Cookie"), Does.Contain("__Host-chodon.forms=").And.Contain("secure"));
        });
    }

    [TestCase("127.0.0.1", false)]
    [TestCase("10.0.0.0/8", true)]
    [TestCase(null, true)]
    public async Task Whoever_makes_up_addresses_is_still_counted_as_one(string? trusted, bool isCountedAsOne)
    {
        await using var host = await WebHost.StartAsync(new Dictionary<string, string?>
        {
            ["Web:TrustedProxies"] = trusted,
            ["Web:AnonymousRequestsPerMinute"] = "2",
        });
        var client = host.Visit();
        var answers = new List<HttpStatusCode>();
        for (var caller = 1; caller <= 4; caller++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
            request.Headers.Add("X-Forwarded-For", $"203.0.113.{caller}");
            using var answer = await client.SendAsync(request);
            answers.Add(answer.StatusCode);
        }

        Assert.That(answers.Contains(HttpStatusCode.TooManyRequests), Is.EqualTo(isCountedAsOne));
    }
}
