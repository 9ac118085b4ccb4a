using System.Text.RegularExpressions;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Mail;
using ChoDon.Testing.Mail;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Tests.Pages.Accounts;

/// <summary>Links that go out by a real mail server.</summary>
internal sealed partial class LinkByMailTests
{
    private SmtpServer _mail = null!;
    private AccountSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _mail = SmtpServer.Start("ok");
        _site = await AccountSite.StartAsync(_mail, new() { ["CHODON_Web__PublicUrl"] = "http://ho-an-toan.example" });
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await _site.DisposeAsync();
        _mail.Dispose();
    }

    [Test]
    public async Task An_invitation_arrives_and_stays_readable_for_nobody_else()
    {
        const string email = "moi.thu@minh-hoa.example";
        var shown = await _site.InviteAsync("Nguyễn Văn Mời", email);

        await using (var before = _site.NewContext())
        {
            var waiting = await before.Outbox.SingleAsync(mail => mail.Recipient == email);
            Assert.That(await _site.Admin.GetAsync($"/admin/mail/{waiting.Id}"), Does.Contain("chỉ người nhận đọc được").And.Not.Contain("token"));
        }

        var mailed = await LinkToAsync(email);
        await using var context = _site.NewContext();
        var stored = await context.Outbox.SingleAsync(mail => mail.Recipient == email);
        Assert.Multiple(() =>
        {
            Assert.That(mailed, Is.EqualTo($"http://ho-an-toan.example{shown}"));
            Assert.That(stored.Status, Is.EqualTo(OutboxStatus.Sent));
            Assert.That(stored.Mime, Is.Empty, "what was stored is wiped");
        });
    }

    [Test]
    public async Task While_somebody_guesses_the_owner_comes_in_by_a_link_and_the_second_factor_is_still_asked()
    {
        const string email = "chu.nha@minh-hoa.example";
        var (_, app) = await _site.NewPersonAsync("Chu Thị Nhà", email);
        for (var guess = 0; guess < SignInBackOff.FreeForAccount + 2; guess++)
            await _site.SignInAsync(email, null, $"đoán mò lần thứ {guess}");
        var owner = await _site.SignInAsync(email, null);
        Assert.That(owner.Page, Does.Contain("hoặc đã thử quá nhiều lần"));

        await owner.PostAsync("/sign-in/by-mail", new() { ["Email"] = email });
        Assert.That(owner.Page, Does.Contain("Hãy xem hộp thư của bạn"));
        var link = new Uri(await LinkToAsync(email)).PathAndQuery;
        await owner.PostAsync(link, []);
        Assert.That(owner.Path, Is.EqualTo("/sign-in/second-factor"));
        await owner.SendAsync("/sign-in/second-factor", new() { ["Code"] = await app.NextCodeAsync() });
        Assert.That(owner.Path, Is.EqualTo("/"));
        var thief = _site.Visit();
        Assert.That(await thief.GetAsync(link), Does.Contain("không còn dùng được"), "once");
    }

    [Test]
    public async Task An_administrator_does_not_see_the_link_of_somebody_who_must_have_a_second_factor()
    {
        const string email = "can-bo.han-che@minh-hoa.example";
        await _site.NewPersonAsync("Cán Bộ Thử", email);
        var page = $"/admin/accounts/{await _site.AccountIdAsync(email)}";

        await _site.Admin.PostAsync(page, [], $"{page}?handler=Invite");

        Assert.Multiple(async () =>
        {
            Assert.That(_site.Admin.Page, Does.Contain("chỉ gửi tới hộp thư của họ").And.Contain("Đã tạo đường dẫn"));
            Assert.That(AccountSite.LinkOn(_site.Admin.Page), Is.Null);
            Assert.That(await LinkToAsync(email), Does.Contain("/reset?token="));
        });
    }

    [Test]
    public async Task A_forgotten_password_is_set_anew_and_every_session_ends()
    {
        const string email = "hay.quen@minh-hoa.example";
        var (before, app) = await _site.NewPersonAsync("Hà Hay Quên", email);

        var owner = _site.Visit();
        await owner.PostAsync("/forgot", new() { ["Email"] = email });
        var link = new Uri(await LinkToAsync(email)).PathAndQuery;
        await owner.PostAsync(link, new() { ["Password"] = "hayquen hayquen" });
        Assert.That(owner.Page, Does.Contain("gần như chỉ có tên").Or.Contain("lặp lại"));
        await owner.SendAsync(link, new() { ["Password"] = "cánh đồng tháng tư nước đổ" });
        Assert.That(owner.Path, Is.EqualTo("/sign-in/second-factor"), "the mailbox alone lets nobody in");
        await before.GetAsync("/account");
        Assert.That(before.Path, Does.StartWith("/sign-in?"));
        Assert.That((await _site.SignInAsync(email, app, "cánh đồng tháng tư nước đổ")).Path, Is.EqualTo("/"));
    }

    [Test]
    public async Task An_unknown_address_gets_the_same_answer_and_no_mail_and_a_known_one_five_an_hour()
    {
        const string email = "nam.thu@minh-hoa.example";
        await _site.NewPersonAsync("Năm Thư", email);
        var visitor = _site.Visit();
        await visitor.PostAsync("/sign-in/by-mail", new() { ["Email"] = "khong-co@minh-hoa.example" });
        var unknown = WithoutTokens(visitor.Page);

        for (var asked = 0; asked < OneTimeLinks.MostAnHour + 2; asked++)
        {
            await visitor.PostAsync("/sign-in/by-mail", new() { ["Email"] = email });
            Assert.That(WithoutTokens(visitor.Page), Is.EqualTo(unknown));
        }

        await using var context = _site.NewContext();
        Assert.Multiple(async () =>
        {
            Assert.That(await context.Outbox.CountAsync(mail => mail.Recipient == email && mail.Subject.Contains("đăng nhập")), Is.EqualTo(OneTimeLinks.MostAnHour));
            Assert.That(await context.Outbox.AnyAsync(mail => mail.Recipient == "khong-co@minh-hoa.example"), Is.False);
        });
    }

    private async Task<string> LinkToAsync(string email)
    {
        await _site.SendMailAsync();
        var mail = _mail.Received.Last(mail => mail.To.ToString() == email && mail.TextBody!.Contains("token=", StringComparison.Ordinal));
        return Link().Match(mail.TextBody!).Value;
    }

    private static string WithoutTokens(string page) => AnyToken().Replace(page, "");

    [GeneratedRegex(@"https?://\S+token=\w+")]
    private static partial Regex Link();

    [GeneratedRegex("value=\"CfDJ8[^\"]+\"")]
    private static partial Regex AnyToken();
}
