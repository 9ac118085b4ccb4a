using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace ChoDon.Platform.Host.Tests.Web;

/// <summary>What went wrong is told in the reader's words and without a word of the inside.</summary>
[TestFixture("vi")]
[TestFixture("en")]
internal sealed class ErrorPagesTests(string language)
{
    private WebHost _host = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _host = await WebHost.StartAsync(new Dictionary<string, string?> { ["Web:AnonymousPostsPerMinute"] = "1" });
        await _host.SwitchGoodOnAsync();
        _client = await _host.SignInAsync();
        using var chosen = await WebHost.PostAsync(_client, "/language", new Dictionary<string, string> { ["culture"] = language }, tokenFrom: "/");
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _host.DisposeAsync();
    }

    [TestCase(400, "Không hiểu yêu cầu này", "The request was not understood")]
    [TestCase(403, "Bạn chưa được phân quyền xem trang này", "You may not see this page")]
    [TestCase(404, "Không tìm thấy trang", "Page not found")]
    [TestCase(413, "Nội dung gửi lên quá lớn", "What was sent is too large")]
    [TestCase(500, "Hệ thống gặp lỗi", "Something went wrong")]
    public async Task People_get_a_page_and_programs_get_data(int status, string vietnamese, string english)
    {
        var words = language == "vi" ? vietnamese : english;
        using var page = await _client.SendAsync(await Asking(status));
        var asProgram = await Asking(status);
        asProgram.Headers.Accept.ParseAdd("application/json");
        using var data = await _client.SendAsync(asProgram);

        var text = await WebHost.TextAsync(page);
        var problem = await data.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Multiple(() =>
        {
            Assert.That((int)page.StatusCode, Is.EqualTo(status));
            Assert.That(page.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
            Assert.That(text, Does.Contain($"<h1>{words}</h1>").And.Contain($"<html lang=\"{language}\">"));
            Assert.That((int)data.StatusCode, Is.EqualTo(status));
            Assert.That(data.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
            Assert.That(problem.GetProperty("title").GetString(), Is.EqualTo(words));
            Assert.That(problem.GetProperty("status").GetInt32(), Is.EqualTo(status));
            Assert.That(text + problem, Does.Not.Contain("secret of the inside").And.Not.Contain("Exception").And.Not.Contain("   at "));
        });
    }

    [TestCase("PUT")]
    [TestCase("PATCH")]
    [TestCase("DELETE")]
    public async Task Whatever_the_method_the_page_says_what_is_wrong(string method)
    {
        using var answer = await _client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/m/good/echo"));

        Assert.That((int)answer.StatusCode, Is.GreaterThanOrEqualTo(400));
        Assert.That(await WebHost.TextAsync(answer), Does.Match("<h1>[^<]+</h1>"));
    }

    private async Task<HttpRequestMessage> Asking(int status) => status switch
    {
        400 => new HttpRequestMessage(HttpMethod.Post, "/m/good/echo") { Content = new FormUrlEncodedContent([]) },
        403 => From("cross-site"),
        404 => new HttpRequestMessage(HttpMethod.Get, "/nothing-here"),
        413 => new HttpRequestMessage(HttpMethod.Post, "/m/good/echo")
        {
            Content = new FormUrlEncodedContent([new("words", new string('x', 8 * 1024 * 1024)), new("__RequestVerificationToken", await WebHost.TokenAsync(_client, "/"))]),
        },
        _ => new HttpRequestMessage(HttpMethod.Get, "/m/good/fails"),
    };

    private static HttpRequestMessage From(string site)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/m/good/echo") { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add("Sec-Fetch-Site", site);
        return request;
    }
}
