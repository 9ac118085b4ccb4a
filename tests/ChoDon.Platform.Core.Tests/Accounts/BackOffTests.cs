using System.Net;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Accounts;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class BackOffTests(DatabaseProvider provider)
{
    private const string Email = "an@minh-hoa.example";
    private static readonly IPAddress Somewhere = IPAddress.Parse("203.0.113.7");

    private AccountsHouse _house = null!;

    [SetUp]
    public async Task Open()
    {
        _house = new AccountsHouse(provider);
        await _house.NewAccountAsync(Email);
    }

    [TearDown]
    public void Close() => _house.Dispose();

    [Test]
    public async Task Of_ten_thousand_guesses_in_an_hour_at_most_a_hundred_are_checked_and_the_owners_link_works()
    {
        const int guesses = 10_000;
        for (var guess = 0; guess < guesses; guess++)
        {
            Assert.That(await SignInAsync($"đoán mò lần thứ {guess}"), Is.False);
            _house.Clock.Advance(TimeSpan.FromHours(1) / guesses);
        }

        Assert.That(_house.Hasher.Checks, Is.InRange(SignInBackOff.FreeForAccount, 100));
        var owner = (await _house.NewContext().Users.SingleAsync()).Id;
        var links = _house.Get<OneTimeLinks>();
        var token = await links.CreateForMailAsync(OneTimeLinkPurpose.SignIn, owner, default);
        Assert.That((await links.UseAsync(OneTimeLinkPurpose.SignIn, token, default))?.AccountId, Is.EqualTo(owner));
    }

    [Test]
    public async Task Guesses_from_everywhere_at_one_moment_are_counted_one_by_one()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(guess => Task.Run(
            () => _house.Get<SignInBackOff>().TakeAsync(Email, new IPAddress([198, 51, 100, (byte)guess]), default))));

        Assert.That(answers.Count(answer => answer.MayTry), Is.EqualTo(SignInBackOff.FreeForAccount));
        Assert.That(answers.Count(answer => answer.IsLastFree), Is.EqualTo(1));
    }

    [Test]
    public async Task Waits_grow_to_a_minute_and_no_longer()
    {
        var waits = new List<int>();
        for (var tries = 0; tries < 14; tries++)
        {
            var waited = 0;
            while (!(await _house.Get<SignInBackOff>().TakeAsync(Email, Somewhere, default)).MayTry)
            {
                _house.Clock.Advance(TimeSpan.FromSeconds(1));
                waited++;
            }

            waits.Add(waited);
        }

        Assert.That(waits, Is.EqualTo(new[] { 0, 0, 0, 0, 0, 2, 4, 8, 15, 30, 60, 60, 60, 60 }));
    }

    [Test]
    public async Task While_a_wait_lasts_the_right_password_is_not_heard_and_afterwards_it_ends_the_waits()
    {
        for (var guess = 0; guess < SignInBackOff.FreeForAccount; guess++)
            await SignInAsync("sai rồi nhé bạn ơi");
        var checks = _house.Hasher.Checks;

        Assert.That(await SignInAsync(AccountsHouse.Password), Is.False);
        Assert.That(_house.Hasher.Checks, Is.EqualTo(checks), "not checked at all");
        _house.Clock.Advance(TimeSpan.FromSeconds(3));
        Assert.That(await SignInAsync(AccountsHouse.Password), Is.True);
        for (var again = 0; again < SignInBackOff.FreeForAccount - 1; again++)
            Assert.That(await SignInAsync("sai rồi nhé bạn ơi"), Is.False);
        Assert.That(await SignInAsync(AccountsHouse.Password), Is.True, "the free tries are there again");
    }

    [Test]
    public async Task An_address_that_tries_many_accounts_has_to_wait_and_others_have_not()
    {
        var backOff = _house.Get<SignInBackOff>();
        for (var account = 0; account < SignInBackOff.FreeForAddress; account++)
            Assert.That((await backOff.TakeAsync($"{account}@khong-co.example", Somewhere, default)).MayTry, Is.True);

        Assert.Multiple(async () =>
        {
            Assert.That((await backOff.TakeAsync("one-more@khong-co.example", Somewhere, default)).MayTry, Is.False);
            Assert.That((await backOff.TakeAsync("one-more@khong-co.example", IPAddress.Parse("203.0.113.8"), default)).MayTry, Is.True);
        });
    }

    [Test]
    public async Task An_unknown_account_costs_a_check_as_a_known_one_does()
    {
        var before = _house.Hasher.Checks;

        await _house.InScopeAsync<PasswordSignIn, Account?>(
            passwords => passwords.CheckAsync("khong-co@minh-hoa.example", AccountsHouse.Password, Somewhere, default));

        Assert.That(_house.Hasher.Checks, Is.EqualTo(before + 1));
    }

    [Test]
    public async Task Old_waits_links_and_sessions_are_taken_away_and_young_ones_stay()
    {
        var owner = (await _house.NewContext().Users.SingleAsync()).Id;
        await SignInAsync("sai rồi nhé bạn ơi");
        await _house.Get<OneTimeLinks>().CreateAsync(OneTimeLinkPurpose.SignIn, owner, default);
        await _house.Get<AccountSessions>().StartAsync(owner, SignInMethod.Link, false, false, "", "", default);
        var cleanUp = _house.Get<AccountCleanUp>();

        Assert.That(await cleanUp.RunAsync(default), Is.Zero);
        _house.Clock.Advance(TimeSpan.FromDays(2));
        Assert.That(await cleanUp.RunAsync(default), Is.EqualTo(2), "the waits of account and address");
        _house.Clock.Advance(TimeSpan.FromDays(100));
        Assert.That(await cleanUp.RunAsync(default), Is.EqualTo(2), "link and session");
    }

    private async Task<bool> SignInAsync(string password) => await _house.InScopeAsync<PasswordSignIn, Account?>(
        passwords => passwords.CheckAsync(Email, password, Somewhere, default)) is not null;
}
