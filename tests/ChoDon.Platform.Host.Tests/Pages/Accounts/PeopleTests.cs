using System.Net;
using ChoDon.Platform.Core.Accounts;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Tests.Pages.Accounts;

/// <summary>From the invitation to the day an account ends.</summary>
internal sealed class PeopleTests
{
    private AccountSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await AccountSite.StartAsync();

    [OneTimeTearDown]
    public Task StopAsync() => _site.DisposeAsync().AsTask();

    [Test]
    public async Task An_invited_person_sets_a_password_and_an_app_and_comes_back_with_a_code_or_a_recovery_code()
    {
        const string email = "an.nong@minh-hoa.example";
        var link = await _site.InviteAsync("Nông Văn An", email);
        Assert.That(link, Does.StartWith("/invitation?token="));
        await _site.Admin.GetAsync(_site.Admin.Path);
        Assert.That(AccountSite.LinkOn(_site.Admin.Page), Is.Null, "the link is shown once");

        var person = _site.Visit();
        await person.PostAsync(link, new() { ["Password"] = "matkhau123456" });
        Assert.That(person.Page, Does.Contain("hay bị thử đầu tiên"), "a weak password is refused, and the link not used up");
        await person.SendAsync(link, new() { ["Password"] = AccountSite.Password });
        Assert.That(person.Path, Is.EqualTo("/account/two-factor"), "nothing else before the second factor");
        await person.GetAsync("/figures");
        Assert.That(person.Path, Is.EqualTo("/account/two-factor"));

        var app = await AccountSite.SetUpAppAsync(person);
        var codes = AccountSite.RecoveryCodesOn(person.Page);
        Assert.That(codes, Has.Count.EqualTo(10).And.Unique);
        await person.GetAsync("/account");
        Assert.That(person.Path, Is.EqualTo("/account"));

        await _site.Visit().GetAsync(link);
        var second = _site.Visit();
        await second.GetAsync(link);
        Assert.That(second.Page, Does.Contain("Đường dẫn không còn dùng được"), "the link works once");

        var back = await _site.SignInAsync(email, app);
        Assert.That(back.Path, Is.EqualTo("/"));
        var overTheShoulder = await _site.SignInAsync(email, app: null);
        await overTheShoulder.SendAsync("/sign-in/second-factor", new() { ["Code"] = app.SameCode() });
        Assert.That(overTheShoulder.Page, Does.Contain("Mã không đúng, đã được dùng"), "a code works once");

        await overTheShoulder.SendAsync("/sign-in/second-factor", new() { ["Code"] = codes[3].ToLowerInvariant(), ["Recovery"] = "true" });
        Assert.That(overTheShoulder.Path, Is.EqualTo("/"), "a recovery code stands in for the telephone");
        var again = await _site.SignInAsync(email, app: null);
        await again.SendAsync("/sign-in/second-factor", new() { ["Code"] = codes[3], ["Recovery"] = "true" });
        Assert.That(again.Path, Is.EqualTo("/sign-in/second-factor"), "once");
    }

    [Test]
    public async Task A_disabled_person_is_out_in_every_browser_and_cannot_come_back()
    {
        const string email = "binh.hoang@minh-hoa.example";
        var (first, app) = await _site.NewPersonAsync("Hoàng Thị Bình", email);
        var second = await _site.SignInAsync(email, app);
        await second.GetAsync("/account");
        Assert.That((first.Status, second.Path), Is.EqualTo((HttpStatusCode.OK, "/account")));

        var page = $"/admin/accounts/{await _site.AccountIdAsync(email)}";
        await _site.Admin.PostAsync(page, new() { ["DisableReason"] = "" }, $"{page}?handler=Disable");
        Assert.That(_site.Admin.Page, Does.Contain("Ghi lý do"));
        await _site.Admin.SendAsync($"{page}?handler=Disable", new() { ["DisableReason"] = "chuyển công tác" });
        Assert.That(_site.Admin.Page, Does.Contain("Đã ngừng").And.Contain("chuyển công tác"));

        await first.GetAsync("/account");
        await second.GetAsync("/account");
        Assert.That(new[] { first.Path, second.Path }, Is.All.StartsWith("/sign-in?returnUrl="));
        var back = await _site.SignInAsync(email, app: null);
        Assert.That(back.Page, Does.Contain("hoặc đã thử quá nhiều lần"));

        await _site.Admin.PostAsync(page, [], $"{page}?handler=Enable");
        back = await _site.SignInAsync(email, app: null);
        Assert.That(back.Path, Is.EqualTo("/sign-in/second-factor"));
    }

    [Test]
    public async Task A_lost_telephone_is_reset_with_a_reason_and_set_up_anew()
    {
        const string email = "chi.trieu@minh-hoa.example";
        var (person, _) = await _site.NewPersonAsync("Triệu Thị Chi", email);
        var page = $"/admin/accounts/{await _site.AccountIdAsync(email)}";

        await _site.Admin.PostAsync(page, new() { ["ResetReason"] = "mất điện thoại" }, $"{page}?handler=ResetSecondFactor");

        await person.GetAsync("/account");
        Assert.That(person.Path, Does.StartWith("/sign-in?"), "sessions end");
        var back = await _site.SignInAsync(email, app: null);
        Assert.That(back.Path, Is.EqualTo("/account/two-factor"), "the password alone leads to setting it up");
        var app = await AccountSite.SetUpAppAsync(back);
        Assert.That((await _site.SignInAsync(email, app)).Path, Is.EqualTo("/"));
    }

    [Test]
    public async Task A_new_password_ends_every_other_session()
    {
        const string email = "dung.ly@minh-hoa.example";
        var (here, app) = await _site.NewPersonAsync("Lý Văn Dũng", email);
        var elsewhere = await _site.SignInAsync(email, app);

        await here.PostAsync("/account/password", new() { ["Old"] = "sai rồi nhé bạn", ["Password"] = "đồi chè buổi sớm mù sương" });
        Assert.That(here.Page, Does.Contain("Mật khẩu hiện nay không đúng"));
        await here.SendAsync("/account/password", new() { ["Old"] = AccountSite.Password, ["Password"] = "đồi chè buổi sớm mù sương" });
        await elsewhere.GetAsync("/account");

        Assert.Multiple(() =>
        {
            Assert.That(here.Path, Is.EqualTo("/account"));
            Assert.That(here.Page, Does.Contain("Đã đổi mật khẩu"));
            Assert.That(elsewhere.Path, Does.StartWith("/sign-in?"));
        });
    }

    [Test]
    public async Task One_session_or_all_can_be_ended_from_any_of_them()
    {
        const string email = "em.ban@minh-hoa.example";
        var (here, app) = await _site.NewPersonAsync("Bàn Thị Em", email);
        var second = await _site.SignInAsync(email, app);
        var third = await _site.SignInAsync(email, app);
        await second.GetAsync("/account/sessions");
        var secondId = System.Text.RegularExpressions.Regex.Match(
            second.Page, "data-session=\"([^\"]+)\"(?:(?!data-session).)*Nơi này", System.Text.RegularExpressions.RegexOptions.Singleline).Groups[1].Value;

        await here.PostAsync("/account/sessions", new() { ["id"] = secondId }, "/account/sessions?handler=End");
        await second.GetAsync("/account");
        await third.GetAsync("/account");
        Assert.That((second.Path.Split('?')[0], third.Path), Is.EqualTo(("/sign-in", "/account")));

        await here.PostAsync("/account/sessions", [], "/account/sessions?handler=EndAll");
        await third.GetAsync("/account");
        Assert.That((here.Path, third.Path.Split('?')[0]), Is.EqualTo(("/sign-in", "/sign-in")));
    }

    [Test]
    public async Task A_shared_laptop_remembers_nothing_and_clears_what_the_site_left()
    {
        const string email = "giang.ha@minh-hoa.example";
        var (own, app) = await _site.NewPersonAsync("Hà Thị Giang", email);
        var shared = await _site.SignInAsync(email, app, isShared: true);

        await own.GetAsync("/");
        await own.SendAsync("/sign-out", []);
        Assert.That(own.Page, Does.Contain($"value=\"{email}\""), "one's own telephone remembers the address");
        await shared.GetAsync("/");
        var handler = new HttpClientHandler { CookieContainer = shared.Cookies, AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = _site.Address };
        var token = System.Text.RegularExpressions.Regex.Match(shared.Page, "__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
        using var answer = await client.PostAsync("/sign-out", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));
        await shared.GetAsync("/sign-in");

        Assert.Multiple(() =>
        {
            Assert.That(answer.Headers.GetValues("Clear-Site-Data").Single(), Is.EqualTo("\"cache\", \"cookies\", \"storage\""));
            Assert.That(shared.Page, Does.Not.Contain(email));
        });
    }

    [Test]
    public async Task An_address_that_has_an_account_cannot_be_invited_twice()
    {
        await _site.Admin.PostAsync(
            "/admin/accounts/new", new() { ["FullName"] = "Người Khác", ["Email"] = AccountSite.AdminEmail.ToUpperInvariant(), ["Language"] = "vi" });

        Assert.That(_site.Admin.Page, Does.Contain("Đã có tài khoản với địa chỉ thư điện tử này").And.Contain("value=\"Người Khác\""));
    }

    [Test]
    public async Task A_new_invitation_ends_the_one_before()
    {
        var first = await _site.InviteAsync("Ma Văn Khiêm", "khiem.ma@minh-hoa.example");
        var page = _site.Admin.Path;
        await _site.Admin.SendAsync($"{page}?handler=Invite", []);
        var second = AccountSite.LinkOn(_site.Admin.Page)!;
        var person = _site.Visit();

        Assert.Multiple(async () =>
        {
            Assert.That(await person.GetAsync(first), Does.Contain("không còn dùng được"));
            Assert.That(await person.GetAsync(second), Does.Contain("Ma Văn Khiêm"));
        });
    }

    [Test]
    public async Task The_list_is_searched_without_accents_and_told_by_state()
    {
        await _site.InviteAsync("Đặng Thị Lụa", "lua.dang@minh-hoa.example");

        var found = await _site.Admin.GetAsync("/admin/accounts?q=dang+lua");
        var invited = await _site.Admin.GetAsync("/admin/accounts?state=Invited&q=lua");
        var disabled = await _site.Admin.GetAsync("/admin/accounts?state=Disabled&q=lua");

        Assert.Multiple(() =>
        {
            Assert.That(found, Does.Contain("Đặng Thị Lụa").And.Not.Contain(AccountSite.AdminEmail));
            Assert.That(invited, Does.Contain("Đặng Thị Lụa").And.Contain("Đã mời, chưa vào"));
            Assert.That(disabled, Does.Contain("Không tìm thấy tài khoản nào"));
        });
    }

    [Test]
    public async Task The_language_chosen_is_that_of_the_account_from_then_on()
    {
        const string email = "phuc.luong@minh-hoa.example";
        var (person, app) = await _site.NewPersonAsync("Lường Văn Phúc", email);

        await person.GetAsync("/account");
        await person.SendAsync("/language", new() { ["culture"] = "en" });
        var elsewhere = await _site.SignInAsync(email, app);
        await elsewhere.GetAsync("/account");

        Assert.That(elsewhere.Page, Does.Contain("My account"));
    }

    [Test]
    public async Task Nobody_disables_oneself()
    {
        var page = $"/admin/accounts/{await _site.AccountIdAsync(AccountSite.AdminEmail)}";

        await _site.Admin.PostAsync(page, new() { ["DisableReason"] = "thử" }, $"{page}?handler=Disable");

        await using var context = _site.NewContext();
        Assert.That((await context.Users.SingleAsync(account => account.Email == AccountSite.AdminEmail)).State, Is.EqualTo(AccountState.Active));
    }
}
