using System.Text.RegularExpressions;
using ChoDon.Testing.Hosting;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests;

internal sealed partial class AccountTests
{
    private const string Email = "an.nong@example.vn";

    private TemporaryDirectory _data = null!;
    private RunningHost _host = null!;
    private IPage _admin = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _data = new TemporaryDirectory();
        _host = await RunningHost.StartAsync(_data.FullPath);
        _admin = await Chromium.VisitAsync(Site);
        await People.SetUpAdministratorAsync(_admin, _host);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_admin is not null)
            await _admin.Context.CloseAsync();
        await _host.DisposeAsync();
        _data.Dispose();
    }

    /// <summary>A passkey belongs to a name, and a number is none.</summary>
    private Uri Site => new UriBuilder(_host.Address) { Host = "localhost" }.Uri;

    [Test, Order(1)]
    public async Task An_invitation_is_taken_on_a_small_telephone_without_scripts()
    {
        var link = await InviteAsync("Nông Văn An", Email);
        var person = await Chromium.VisitAsync(Site, javaScript: false, width: 360, height: 640);
        await person.GotoAsync(link);
        await person.FillAsync("#Password", "matkhau123456");
        await SubmitAsync(person);
        Assert.That(await person.Locator(".error-summary a").InnerTextAsync(), Does.Contain("hay bị thử đầu tiên"));
        await person.FillAsync("#Password", People.Password);
        await SubmitAsync(person);
        Assert.That(await person.Locator("main h1").InnerTextAsync(), Is.EqualTo("Bạn chưa được phân quyền"));

        // Nobody without a grant must have a second factor; whoever wants one may.
        await person.GotoAsync("/account/two-factor");
        var app = await People.SetUpAppAsync(person);
        await person.Locator("main a.btn-primary").ClickAsync();
        Assert.That(new Uri(person.Url).AbsolutePath, Is.EqualTo("/"));

        await person.Context.ClearCookiesAsync();
        await person.GotoAsync("/sign-in");
        await person.FillAsync("#Email", Email);
        await person.FillAsync("#Password", People.Password);
        await SubmitAsync(person);
        await person.FillAsync("#Code", await app.NextCodeAsync());
        await SubmitAsync(person);
        Assert.That(new Uri(person.Url).AbsolutePath, Is.EqualTo("/"));
        await person.Context.CloseAsync();
    }

    [Test]
    public async Task A_passkey_signs_in_with_one_press_and_counts_as_the_second_factor()
    {
        var person = await Chromium.VisitAsync(Site);
        List<string> violations = [];
        person.PageError += (_, error) => violations.Add($"script: {error}");
        await AddAuthenticatorAsync(person);
        await person.GotoAsync(await InviteAsync("Lý Thị Khóa", "ly.khoa@example.vn"));
        await person.FillAsync("#Password", People.Password);
        await SubmitAsync(person);
        violations.AddRange(await Accessibility.ViolationsAsync(person));

        await person.GotoAsync("/account/passkeys");
        violations.AddRange(await Accessibility.ViolationsAsync(person));
        await person.FillAsync("#Name", "Điện thoại của tôi");
        await person.Locator("form[data-passkey] button[type=submit]").ClickAsync();
        await Assertions.Expect(person.Locator("main tbody th")).ToHaveTextAsync("Điện thoại của tôi");
        violations.AddRange(await Accessibility.ViolationsAsync(person));
        await person.GotoAsync("/account");
        Assert.That(new Uri(person.Url).AbsolutePath, Is.EqualTo("/account"), "the passkey is the second factor that was asked for");

        await person.Context.ClearCookiesAsync();
        await person.GotoAsync("/sign-in?returnUrl=/account/sessions");
        violations.AddRange(await Accessibility.ViolationsAsync(person));
        await person.Locator("form[data-passkey] button[type=submit]").ClickAsync();
        await Assertions.Expect(person).ToHaveURLAsync(SessionsPage());
        violations.AddRange(await Accessibility.ViolationsAsync(person));

        await person.Context.ClearCookiesAsync();
        await person.GotoAsync("/sign-in");
        await person.FillAsync("#Email", "ly.khoa@example.vn");
        await person.FillAsync("#Password", People.Password);
        await SubmitAsync(person);
        Assert.That(new Uri(person.Url).AbsolutePath, Is.EqualTo("/sign-in/second-factor"), "the password alone is not enough");
        await person.Locator("form[data-passkey] button[type=submit]").ClickAsync();
        await Assertions.Expect(person.Locator("details.account")).ToBeVisibleAsync();
        Assert.That(violations, Is.Empty);
        await person.Context.CloseAsync();
    }

    [Test]
    public async Task The_pages_about_accounts_are_accessible()
    {
        List<string> violations = [];
        foreach (var path in new[]
        {
            "/admin/accounts", "/admin/accounts/new", "/account", "/account/password", "/account/two-factor", "/account/passkeys", "/account/sessions",
        })
        {
            await _admin.GotoAsync(path);
            violations.AddRange(await Accessibility.ViolationsAsync(_admin));
        }

        await InviteAsync("Người Xem Trang", "xem.trang@example.vn");
        violations.AddRange(await Accessibility.ViolationsAsync(_admin));
        Assert.That(violations, Is.Empty);
    }

    private async Task<string> InviteAsync(string fullName, string email)
    {
        await _admin.GotoAsync("/admin/accounts/new");
        await _admin.FillAsync("#FullName", fullName);
        await _admin.FillAsync("#Email", email);
        await SubmitAsync(_admin);
        return new Uri(await _admin.Locator("#one-time-link").InnerTextAsync()).PathAndQuery;
    }

    /// <summary>A telephone that knows its owner's finger.</summary>
    private static async Task AddAuthenticatorAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    private static async Task SubmitAsync(IPage page)
    {
        await page.Locator("main form[method=post]:not([data-passkey]) button[type=submit] >> nth=0").ClickAsync();
        await page.LoadedAsync();
    }

    [GeneratedRegex(@":\d+/account/sessions$")]
    private static partial Regex SessionsPage();
}
