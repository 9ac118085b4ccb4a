using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Accounts;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class OneTimeLinkTests(DatabaseProvider provider)
{
    private AccountsHouse _house = null!;
    private Guid _account;

    private OneTimeLinks Links => _house.Get<OneTimeLinks>();

    [SetUp]
    public async Task Open()
    {
        _house = new AccountsHouse(provider);
        _account = (await _house.NewAccountAsync()).Id;
    }

    [TearDown]
    public void Close() => _house.Dispose();

    [Test]
    public async Task A_link_works_once_however_many_follow_it_at_a_time()
    {
        var token = await Links.CreateAsync(OneTimeLinkPurpose.Invitation, _account, default);

        var used = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(
            () => Links.UseAsync(OneTimeLinkPurpose.Invitation, token, default))));

        Assert.That(used.Count(link => link is not null), Is.EqualTo(1));
    }

    [TestCase(OneTimeLinkPurpose.Invitation, 72)]
    [TestCase(OneTimeLinkPurpose.PasswordReset, 1)]
    [TestCase(OneTimeLinkPurpose.SetUp, 24)]
    public async Task A_link_works_for_its_time_and_for_its_purpose_only(OneTimeLinkPurpose purpose, int hours)
    {
        var token = await Links.CreateAsync(purpose, _account, default);

        _house.Clock.Advance(TimeSpan.FromHours(hours) - TimeSpan.FromSeconds(1));
        Assert.That(await Links.IsValidAsync(purpose, token, default), Is.True);
        Assert.That(await Links.IsValidAsync(OneTimeLinkPurpose.SignIn, token, default), Is.False);
        _house.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.That(await Links.IsValidAsync(purpose, token, default), Is.False);
    }

    [Test]
    public async Task Five_links_an_hour_are_mailed_and_each_works_for_a_quarter_of_an_hour()
    {
        var tokens = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(
            () => Links.CreateForMailAsync(OneTimeLinkPurpose.SignIn, _account, default))));
        var mailed = tokens.OfType<string>().ToList();

        Assert.That(mailed, Has.Count.EqualTo(OneTimeLinks.MostAnHour));
        Assert.That(await Links.IsValidAsync(OneTimeLinkPurpose.SignIn, mailed[0], default), Is.True, "later ones leave the earlier alone");
        _house.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.That(await Links.IsValidAsync(OneTimeLinkPurpose.SignIn, mailed[0], default), Is.False);
        _house.Clock.Advance(TimeSpan.FromMinutes(46));
        Assert.That(await Links.CreateForMailAsync(OneTimeLinkPurpose.SignIn, _account, default), Is.Not.Null);
    }

    [Test]
    public async Task The_database_holds_no_token()
    {
        var token = await Links.CreateAsync(OneTimeLinkPurpose.SignIn, _account, default);

        await using var context = _house.NewContext();
        Assert.That(context.OneTimeLinks.Single().TokenHash, Is.Not.EqualTo(token));
    }
}
