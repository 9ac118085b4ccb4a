using System.Net;

namespace ChoDon.Platform.Host.Tests.Web;

internal sealed class LimitsTests
{
    private static readonly Dictionary<string, string> WrongPassword = new() { ["Email"] = "ai@minh-hoa.example", ["Password"] = "đoán mò" };

    [Test]
    public async Task Guessing_passwords_is_slowed_down_while_looking_is_not()
    {
        await using var host = await WebHost.StartAsync(new Dictionary<string, string?> { ["Web:AnonymousPostsPerMinute"] = "3" });
        var client = host.Visit();
        for (var guess = 0; guess < 3; guess++)
        {
            using var wrong = await WebHost.PostAsync(client, "/sign-in", WrongPassword);
            Assert.That(wrong.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        }

        using var refused = await WebHost.PostAsync(client, "/sign-in", WrongPassword);
        using var look = await client.GetAsync("/sign-in");
        var page = await WebHost.TextAsync(refused);

        Assert.Multiple(() =>
        {
            Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
            Assert.That(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, Is.InRange(1, 60));
            Assert.That(page, Does.Contain("Hãy đợi một phút rồi thử lại"));
            Assert.That(Headers.MissingFrom(refused), Is.Empty);
            Assert.That(look.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        });
    }

    [Test]
    public async Task Somebody_signed_in_is_counted_by_account_and_files_and_watching_are_not_counted()
    {
        await using var host = await WebHost.StartAsync(new Dictionary<string, string?>
        {
            ["Web:RequestsPerMinute"] = "8", // Three of them are for the second factor.
            ["Web:AnonymousRequestsPerMinute"] = "50",
        });
        var administrator = await host.SignInAsync();
        var stranger = host.Visit();
        for (var page = 0; page < 5; page++)
            (await administrator.GetAsync("/")).EnsureSuccessStatusCode().Dispose();

        using var refused = await administrator.GetAsync("/");
        using var other = await stranger.GetAsync("/sign-in");
        using var file = await administrator.GetAsync("/_content/ChoDon.Platform.Ui/platform.css");
        using var health = await administrator.GetAsync("/health");
        Assert.Multiple(() =>
        {
            Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
            Assert.That(other.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(file.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(health.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        });
    }

    [Test]
    public async Task A_body_of_more_than_1_MB_is_refused_with_a_page_that_says_what_to_do()
    {
        await using var host = await WebHost.StartAsync();
        using var answer = await host.Visit().PostAsync("/sign-in", new FormUrlEncodedContent([new("Email", new string('x', 1024 * 1024))]));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(await WebHost.TextAsync(answer), Does.Contain("Nội dung gửi lên quá lớn"));
    }

    [Test]
    public async Task A_form_of_a_thousand_fields_and_one_and_headers_without_end_are_refused()
    {
        await using var host = await WebHost.StartAsync();
        var client = host.Visit();
        using var form = await client.PostAsync(
            "/sign-in", new FormUrlEncodedContent(Enumerable.Range(0, 1001).Select(field => new KeyValuePair<string, string>($"f{field}", ""))));
        client.DefaultRequestHeaders.Add("X-Long", new string('x', 20_000));
        using var headers = await client.GetAsync("/sign-in");

        Assert.That(form.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(headers.StatusCode, Is.EqualTo(HttpStatusCode.RequestHeaderFieldsTooLarge));
    }
}
