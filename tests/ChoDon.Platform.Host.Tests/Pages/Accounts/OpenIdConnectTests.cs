using ChoDon.Platform.Core.Accounts;
using ChoDon.Testing.Accounts;
using ChoDon.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Tests.Pages.Accounts;

internal sealed class OpenIdConnectTests
{
    private const string Name = "Cổng định danh thử";

    private TestProvider _provider = null!;
    private AccountSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _provider = await TestProvider.StartAsync();
        _site = await AccountSite.StartAsync(settings: new()
        {
            ["CHODON_OpenIdConnect__Authority"] = _provider.Address.ToString(),
            ["CHODON_OpenIdConnect__ClientId"] = TestProvider.ClientId,
            ["CHODON_OpenIdConnect__ClientSecret"] = TestProvider.ClientSecret,
            ["CHODON_OpenIdConnect__Name"] = Name,
        });
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await _site.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Test]
    public async Task A_person_with_an_account_comes_in_and_is_known_by_the_providers_key_from_then_on()
    {
        const string email = "ngoc.la@minh-hoa.example";
        var (_, app) = await _site.NewPersonAsync("La Thị Ngọc", email);

        _provider.Person = ("subject-1", email.ToUpperInvariant(), true);
        await AssertComesInAsync(app);
        _provider.Person = ("subject-1", "dia-chi-moi@khac.example", true);
        await AssertComesInAsync(app);

        await using var context = _site.NewContext();
        Assert.That(await context.UserLogins.CountAsync(login => login.ProviderKey == "subject-1"), Is.EqualTo(1));
    }

    [Test]
    public async Task An_invited_person_comes_in_without_a_password()
    {
        const string email = "moi.lam@minh-hoa.example";
        await _site.InviteAsync("Lâm Văn Mới", email);
        _provider.Person = ("subject-2", email, true);

        var visitor = await ComeAsync();

        Assert.That(visitor.Path, Is.EqualTo("/account/two-factor"));
        await using var context = _site.NewContext();
        Assert.That((await context.Users.SingleAsync(account => account.Email == email)).State, Is.EqualTo(AccountState.Active));
    }

    [TestCase("khong-co@minh-hoa.example", true)]
    [TestCase(AccountSite.AdminEmail, false)]
    public async Task A_stranger_and_an_address_that_is_not_verified_stay_out(string email, bool isVerified)
    {
        _provider.Person = ("subject-3", email, isVerified);

        var visitor = await ComeAsync();
        Assert.That(visitor.Page, Does.Contain($"{Name} đã nhận ra bạn"));
        await visitor.GetAsync("/account");
        Assert.That(visitor.Path, Does.StartWith("/sign-in?"));
    }

    [Test]
    public async Task A_disabled_account_stays_out()
    {
        const string email = "ngung.roi@minh-hoa.example";
        await _site.NewPersonAsync("Ngừng Rồi", email);
        await using (var context = _site.NewContext())
        {
            await context.Users.Where(account => account.Email == email)
                .ExecuteUpdateAsync(set => set.SetProperty(account => account.DisabledAt, TimeProvider.System.GetUtcNow().UtcDateTime));
        }

        _provider.Person = ("subject-4", email, true);

        Assert.That((await ComeAsync()).Page, Does.Contain("chưa có tài khoản đang hoạt động"));
    }

    [Test]
    public async Task Whoever_turns_back_at_the_provider_is_told_so()
    {
        _provider.TurnsBack = true;
        try
        {
            Assert.That((await ComeAsync()).Page, Does.Contain($"{Name} chưa xác nhận được bạn"));
        }
        finally
        {
            _provider.TurnsBack = false;
        }
    }

    private async Task AssertComesInAsync(TestAuthenticator app)
    {
        var visitor = await ComeAsync();
        Assert.That(visitor.Path, Is.EqualTo("/sign-in/second-factor"), "the second factor is ours");
        await visitor.SendAsync("/sign-in/second-factor", new() { ["Code"] = await app.NextCodeAsync() });
        Assert.That(visitor.Path, Is.EqualTo("/"));
    }

    private async Task<Visitor> ComeAsync()
    {
        var visitor = _site.Visit();
        await visitor.PostAsync("/sign-in", [], "/sign-in/external");
        return visitor;
    }
}
