using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Accounts;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class SessionTests(DatabaseProvider provider)
{
    private AccountsHouse _house = null!;
    private Guid _account;

    private AccountSessions Sessions => _house.Get<AccountSessions>();

    [SetUp]
    public async Task Open()
    {
        _house = new AccountsHouse(provider);
        _account = (await _house.NewAccountAsync()).Id;
    }

    [TearDown]
    public void Close() => _house.Dispose();

    [TestCase(false, 60)]
    [TestCase(true, 10)]
    public async Task A_session_ends_when_nothing_is_asked_for_a_while(bool isShared, int minutes)
    {
        var session = await StartAsync(isShared);

        _house.Clock.Advance(TimeSpan.FromMinutes(minutes));
        Assert.That(await GoesOnAsync(session), Is.True);
        _house.Clock.Advance(TimeSpan.FromMinutes(minutes + 1));
        Assert.That(await GoesOnAsync(session), Is.False);
    }

    [TestCase(false, 12)]
    [TestCase(true, 4)]
    public async Task A_session_ends_after_its_hours_however_busy_it_is(bool isShared, int hours)
    {
        var session = await StartAsync(isShared);
        for (var minute = 0; minute < hours * 60; minute += 5)
        {
            _house.Clock.Advance(TimeSpan.FromMinutes(5));
            Assert.That(await GoesOnAsync(session), Is.True, $"after {minute + 5} minutes");
        }

        _house.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.That(await GoesOnAsync(session), Is.False);
    }

    [Test]
    public async Task Being_seen_is_written_once_a_minute_at_most()
    {
        var session = await StartAsync();
        var start = _house.Clock.GetUtcNow().UtcDateTime;

        _house.Clock.Advance(TimeSpan.FromSeconds(59));
        await GoesOnAsync(session);
        Assert.That(await LastSeenAsync(), Is.EqualTo(start));
        _house.Clock.Advance(TimeSpan.FromSeconds(20));
        await GoesOnAsync(session);
        Assert.That(await LastSeenAsync(), Is.EqualTo(start.AddSeconds(79)));
    }

    [Test]
    public async Task What_another_process_ends_is_felt_within_a_quarter_of_a_minute()
    {
        var session = await StartAsync();
        Assert.That(await GoesOnAsync(session), Is.True);
        var other = new AccountSessions(_house.Database, new SessionSettings(), _house.Clock);

        await other.EndAllAsync(_account, but: null, default);
        _house.Clock.Advance(TimeSpan.FromSeconds(15));

        Assert.That(await GoesOnAsync(session), Is.False);
    }

    [Test]
    public async Task A_disabled_account_has_no_session_even_if_none_was_ended()
    {
        var session = await StartAsync();
        await using (var context = _house.NewContext())
            await context.Users.ExecuteUpdateAsync(set => set.SetProperty(account => account.DisabledAt, _house.Clock.GetUtcNow().UtcDateTime));

        Assert.That(await GoesOnAsync(session), Is.False);
    }

    [Test]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        var session = await StartAsync();
        var other = await _house.NewAccountAsync("binh@minh-hoa.example", "Hoàng Thị Bình");

        Assert.That(await Sessions.EndAsync(other.Id, session, default), Is.False);
        Assert.That(await GoesOnAsync(session), Is.True);
    }

    private async Task<Guid> StartAsync(bool isShared = false) =>
        (await Sessions.StartAsync(_account, SignInMethod.Password, false, isShared, "Chrome, Android", "203.0.113.7", default)).Id;

    private async Task<bool> GoesOnAsync(Guid session) => await Sessions.FindAsync(session, default) is not null;

    private async Task<DateTime> LastSeenAsync()
    {
        await using var context = _house.NewContext();
        return (await context.Sessions.SingleAsync()).LastSeenAt;
    }
}
