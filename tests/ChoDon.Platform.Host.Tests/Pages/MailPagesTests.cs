using System.Net;
using Autofac;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Host.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Tests.Pages;

internal sealed class MailPagesTests
{
    [Test]
    public async Task The_html_of_a_message_stands_in_a_frame_that_may_do_nothing_and_other_pages_may_not_be_framed()
    {
        await using var host = await WebHost.StartAsync();
        var administrator = await host.SignInAsync();
        var id = await EnqueueAsync(host, "one", "huyen@example.vn");

        var page = await administrator.GetAsync($"/admin/mail/{id}");
        var html = await administrator.GetAsync($"/admin/mail/{id}/html");
        var file = await administrator.GetAsync($"/admin/mail/{id}/eml");

        Assert.Multiple(async () =>
        {
            Assert.That(await page.Content.ReadAsStringAsync(), Does.Contain($"sandbox=\"\" src=\"/admin/mail/{id}/html\""));
            Assert.That(Header(page, "Content-Security-Policy"), Does.Contain("frame-src 'self'").And.Contain("frame-ancestors 'none'"));
            Assert.That(Header(page, "X-Frame-Options"), Is.EqualTo("DENY"));
            Assert.That(Header(html, "Content-Security-Policy"), Does.StartWith("default-src 'none'; style-src 'unsafe-inline'").And.EndWith("sandbox").And.Not.Contain("script-src"));
            Assert.That(Header(html, "X-Frame-Options"), Is.EqualTo("SAMEORIGIN"));
            Assert.That(await html.Content.ReadAsStringAsync(), Does.Contain("<script>alert(1)</script>"));
            Assert.That(file.Content.Headers.ContentType!.MediaType, Is.EqualTo("message/rfc822"));
            Assert.That(file.Content.Headers.ContentDisposition!.FileName, Is.EqualTo($"{id}.eml"));
            Assert.That(await file.Content.ReadAsStringAsync(), Does.Contain("Message-Id: <"));
        });
    }

    [Test]
    public async Task Given_up_messages_are_filtered_and_sent_once_more_by_a_button_and_a_wiped_one_says_why_not()
    {
        await using var host = await WebHost.StartAsync();
        var administrator = await host.SignInAsync();
        var id = await EnqueueAsync(host, "one", "nobody");
        var secret = await EnqueueAsync(host, "two", "nobody", isSecret: true);

        var list = await administrator.GetStringAsync("/admin/mail?state=Dead");
        var wiped = WebUtility.HtmlDecode(await administrator.GetStringAsync($"/admin/mail/{secret}"));
        using var sent = await WebHost.PostAsync(administrator, $"/admin/mail/{id}?handler=resend", new Dictionary<string, string>(), tokenFrom: $"/admin/mail/{id}");
        using var refused = await WebHost.PostAsync(administrator, $"/admin/mail/{secret}?handler=resend", new Dictionary<string, string>(), tokenFrom: "/admin/jobs");
        var answer = WebUtility.HtmlDecode(await administrator.GetStringAsync($"/admin/mail/{secret}"));

        await using var context = host.Host.Services.Resolve<PlatformDatabase>().NewContext();
        Assert.Multiple(() =>
        {
            Assert.That(list, Does.Contain($"/admin/mail/{id}").And.Contain($"/admin/mail/{secret}"));
            Assert.That(wiped, Does.Contain("nội dung đã bị xóa").And.Not.Contain("Gửi lại thư này"));
            Assert.That(answer, Does.Contain("Không gửi lại được"));
            Assert.That((sent.StatusCode, refused.StatusCode), Is.EqualTo((HttpStatusCode.Redirect, HttpStatusCode.Redirect)));
            Assert.That(context.AuditEntries.AsNoTracking().Count(entry => entry.Action == "mail.resent" && entry.Subject == id.ToString()), Is.EqualTo(1));
        });
    }

    private static async Task<Guid> EnqueueAsync(WebHost host, string key, string to, bool isSecret = false)
    {
        var draft = new MailDraft(key, to, "Chào", "<p style=\"color:#111\">Chào</p><script>alert(1)</script>", "Chào") { IsSecret = isSecret };
        await host.Host.Services.Resolve<IMailOutbox>().EnqueueAsync(draft, default);
        await using var context = host.Host.Services.Resolve<PlatformDatabase>().NewContext();
        return await context.Outbox.Where(mail => mail.DedupeKey == key).Select(mail => mail.Id).SingleAsync();
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(' ', answer.Headers.GetValues(name));
}
