using System.Net;
using Autofac;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Host.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace ChoDon.Platform.Host.Tests.Pages;

internal sealed class StopMailTests
{
    private WebHost _host = null!;
    private HttpClient _administrator = null!;
    private Account _person = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _host = await WebHost.StartAsync();
        _administrator = await _host.SignInAsync();
        await using var context = NewContext();
        _person = await context.Users.SingleAsync();
    }

    [TearDown]
    public Task StopAsync() => _host.DisposeAsync().AsTask();

    [Test]
    public async Task A_mail_program_stops_it_by_one_request_of_its_own_and_looking_stops_nothing()
    {
        var link = Link();
        using var program = _host.Visit();
        using var looked = await program.GetAsync(link);
        Assert.That(looked.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await IsWantedAsync(), Is.True);

        using var oneClick = await program.PostAsync(link, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]));

        Assert.That(oneClick.StatusCode, Is.EqualTo(HttpStatusCode.OK), "without a redirect, a cookie or a token of a form");
        Assert.That(await IsWantedAsync(), Is.False);
    }

    [Test]
    public async Task A_person_reads_what_is_stopped_in_the_language_of_the_mail_and_presses_a_button_without_signing_in()
    {
        using var visitor = _host.Visit();
        var asked = await WebHost.TextAsync(await visitor.GetAsync(Link("en")));
        Assert.That(asked, Does.Contain("<html lang=\"en\"").And.Contain("The monthly summary").And.Contain("You need not sign in"));

        using var pressed = await WebHost.PostAsync(visitor, Link("en"), new Dictionary<string, string>());

        Assert.That(await WebHost.TextAsync(pressed), Does.Contain("It is stopped").And.Contain("/account/mail"));
        Assert.That(await IsWantedAsync(), Is.False);
    }

    [Test]
    public async Task Another_site_cannot_press_the_button_by_the_hand_of_a_browser()
    {
        using var browser = _host.Visit();
        using var request = new HttpRequestMessage(HttpMethod.Post, Link()) { Headers = { { "Sec-Fetch-Site", "cross-site" } } };
        using var answer = await browser.SendAsync(request);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await IsWantedAsync(), Is.True);
    }

    [Test]
    public async Task A_link_that_is_damaged_says_what_to_do()
    {
        using var visitor = _host.Visit();
        foreach (var broken in new[] { "/mail/stop", "/mail/stop?token=", Link()[..^5] })
        {
            using var opened = await visitor.GetAsync(broken);
            Assert.That(opened.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(await WebHost.TextAsync(opened), Does.Contain("Đường dẫn này không dùng được").And.Contain("/account/mail"));
            using var pressed = await visitor.PostAsync(broken, new FormUrlEncodedContent([]));
            Assert.That(await WebHost.TextAsync(pressed), Does.Contain("Đường dẫn này không dùng được"));
        }

        Assert.That(await IsWantedAsync(), Is.True);
    }

    [Test]
    public async Task On_the_own_account_each_kind_is_chosen_and_account_mail_is_not_up_for_choice()
    {
        var page = await PageAsync("/account/mail");
        Assert.That(page, Does.Contain("Tổng hợp số liệu hằng tháng").And.Contain("Nhắc việc đến hạn").And.Contain("luôn được gửi"));

        using (await WebHost.PostAsync(_administrator, "/account/mail", new Dictionary<string, string> { ["Topics"] = "reminders" }))
            Assert.That(await IsWantedAsync(), Is.False);
        Assert.That(await PageAsync("/account"), Does.Contain("Đã lưu các loại thư muốn nhận"));
        var again = await PageAsync("/account/mail");
        Assert.That(Box(again, "reminders"), Does.Contain("checked"));
        Assert.That(Box(again, "monthly-summary"), Does.Not.Contain("checked"));

        using (await WebHost.PostAsync(_administrator, "/account/mail", new Dictionary<string, string> { ["Topics"] = "monthly-summary" }))
            Assert.That(await IsWantedAsync(), Is.True);
        Assert.That(await PageAsync("/account/reminders"), Does.Match("value=\"Off\"[^>]*checked|checked[^>]*value=\"Off\""), "the same choice, seen from the other page");
    }

    [Test]
    public async Task An_address_that_mail_comes_back_from_is_told_to_its_owner_and_to_administrators_until_one_says_it_works()
    {
        await using (var context = NewContext())
        {
            context.MailBounces.Add(new MailBounce
            {
                Address = "QUANTRI@MINH-HOA.EXAMPLE",
                ReportId = "one",
                IsPermanent = true,
                Status = "5.1.1",
                Reason = "550 <b>no such user</b>",
                At = TimeProvider.System.UtcNow(),
            });
            await context.SaveChangesAsync();
        }

        ((MemoryCache)_host.Host.Services.Resolve<IMemoryCache>()).Clear();
        Assert.That(await PageAsync("/account"), Does.Contain("Thư gửi đến bị trả lại"));
        Assert.That(await (await _administrator.GetAsync("/account/mail")).Content.ReadAsStringAsync(), Does.Contain("550 &lt;b&gt;no such user&lt;/b&gt;"));
        Assert.That(await PageAsync($"/admin/accounts/{_person.Id}"), Does.Contain("Thư gửi đến bị trả lại").And.Contain("550"));
        Assert.That(await PageAsync("/notices"), Does.Contain("Thư gửi Người quản trị bị trả lại").And.Contain($"/admin/accounts/{_person.Id}"));

        using (await WebHost.PostAsync(_administrator, $"/admin/accounts/{_person.Id}?handler=ClearAddress", new Dictionary<string, string>(), tokenFrom: $"/admin/accounts/{_person.Id}"))
            Assert.That(await PageAsync("/account"), Does.Not.Contain("Thư gửi đến bị trả lại"));
        await using (var context = NewContext())
            Assert.That(await context.AuditEntries.CountAsync(entry => entry.Action == "account.address-cleared"), Is.EqualTo(1));
    }

    private static string Box(string page, string topic) =>
        System.Text.RegularExpressions.Regex.Match(page, $"<input[^>]*value=\"{topic}\"[^>]*>").Value;

    private string Link(string language = "vi") =>
        _host.Host.Services.Resolve<UnsubscribeLinks>().For(_person.Id, language, MailTopics.MonthlySummary).Stop.PathAndQuery;

    private async Task<string> PageAsync(string path) => await WebHost.TextAsync(await _administrator.GetAsync(path));

    private Task<bool> IsWantedAsync() =>
        _host.Host.Services.Resolve<MailChoices>().IsWantedAsync(_person.Id, MailTopics.MonthlySummary, default);

    private PlatformDbContext NewContext() => _host.Host.Services.Resolve<PlatformDatabase>().NewContext();
}
