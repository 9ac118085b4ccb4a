using System.Text;
using ChoDon.Modules.Campaigns.CalendarFeed;
using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Calendars;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.Tests;

internal sealed class CalendarFeedTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly DateTime SavedAt = new(2020, 5, 18, 3, 4, 5, DateTimeKind.Utc);

    private Guid Village => Register.Village(0);

    private DataScope Own => DataScope.Of([Village]);

    [SetUp]
    public void SignIn() => Register.Access.Actor = new Actor(Guid.CreateVersion7(), "Người xem lịch");

    [Test]
    public async Task A_calendar_program_reads_when_where_and_what_and_nothing_else()
    {
        var token = await MakeAsync();
        var timed = await AddAsync(Village, Day(2020, 6, 1), SessionState.Planned, new TimeOnly(6, 30), "Nhà văn hóa; thôn, \"cũ\"");
        var proposed = await AddAsync(Village, Day(2020, 6, 2), SessionState.Proposed);
        var cancelled = await AddAsync(Village, Day(2020, 6, 3), SessionState.Cancelled);

        var events = await ReadAsync(token, Own);

        Assert.Multiple(() =>
        {
            Assert.That(events!.Select(read => read.Uid[..36]), Is.EqualTo(new[] { timed, proposed, cancelled }.Select(id => id.ToString())));
            Assert.That(events!.Select(read => read.Status), Is.EqualTo(new[] { "CONFIRMED", "TENTATIVE", "CANCELLED" }));
            Assert.That(events!.Select(read => read.Start), Is.EqualTo(new[] { "2020-05-31T23:30Z", "2020-06-02", "2020-06-03" }));
            Assert.That(events![0].Location, Is.EqualTo("Nhà văn hóa; thôn, \"cũ\""));
            Assert.That(events![0].Summary, Does.StartWith(Register.District.Villages[0].Name).And.EndWith(": Phát động phong trào"));
            Assert.That(events![0].Url, Is.EqualTo($"https://minh-hoa.example/m/campaigns/sessions/{timed}"));
            Assert.That(events![0].LastModified, Is.EqualTo("2020-05-18T03:04Z"));
            Assert.That(
                events![0].Properties,
                Is.EqualTo(new[] { "DESCRIPTION", "DTSTAMP", "DTSTART", "LAST-MODIFIED", "LOCATION", "SEQUENCE", "STATUS", "SUMMARY", "UID", "URL" }));
        });
    }

    [Test]
    public async Task A_session_that_is_saved_again_keeps_its_uid_and_gets_a_higher_sequence()
    {
        var token = await MakeAsync();
        var id = await AddAsync(Village, Day(2020, 6, 1), SessionState.Planned);
        var before = (await ReadAsync(token, Own))!.Single();
        await using (var data = Register.NewContext())
        {
            var session = await data.Sessions.SingleAsync(row => row.Id == id);
            (session.Day, session.SavedAt) = (Day(2020, 6, 9), SavedAt.AddSeconds(1));
            await data.SaveChangesAsync();
        }

        var after = (await ReadAsync(token, Own))!.Single();

        Assert.That((after.Uid, after.Start, after.Sequence), Is.EqualTo((before.Uid, "2020-06-09", before.Sequence + 1)));
    }

    [Test]
    public async Task It_reaches_from_thirty_days_ago_to_a_year_ahead_and_no_further_than_the_person_may_see()
    {
        var token = await MakeAsync();
        var today = Register.Clock.Today;
        foreach (var days in new[] { -31, -30, 365, 366 })
            await AddAsync(Village, today.AddDays(days), SessionState.Planned);
        await AddAsync(Register.Village(1), today, SessionState.Planned);

        var events = await ReadAsync(token, Own);

        Assert.That(events!.Select(read => read.Start), Is.EqualTo(new[] { "2020-04-20", "2021-05-20" }));
    }

    [Test]
    public async Task A_link_that_was_revoked_or_replaced_or_whose_person_may_see_nothing_opens_nothing()
    {
        var first = await MakeAsync();
        var second = await MakeAsync();
        Assert.That(await ReadAsync(first, Own), Is.Null, "replaced");
        Assert.That(await ReadAsync(second, Own), Is.Not.Null);
        Assert.That(await ReadAsync(second, DataScope.Nothing), Is.Null, "the grant has ended");

        await WithLinksAsync(async links =>
        {
            await links.RevokeAsync(default);
            return true;
        });
        Assert.That(await ReadAsync(second, Own), Is.Null, "revoked");
        Assert.That(await ReadAsync(CalendarToken.New(), Own), Is.Null, "unknown");
    }

    [Test]
    public async Task The_secret_is_not_kept_and_nobody_makes_a_link_to_what_they_may_not_see()
    {
        var token = await MakeAsync();
        await using (var data = Register.NewContext())
        {
            var kept = await data.CalendarLinks.SingleAsync();
            Assert.That((kept.TokenHash, kept.UnitId), Is.EqualTo((CalendarToken.HashOf(token), Register.District.District.Id)));
            Assert.That(token, Has.Length.EqualTo(43), "256 bits");
        }

        Register.Access.Scope = Own;
        Assert.That(await WithLinksAsync(links => links.MakeAsync(default)), Is.Null);
    }

    private async Task<string> MakeAsync() => (await WithLinksAsync(links => links.MakeAsync(default)))!;

    private Task<T> WithLinksAsync<T>(Func<OwnLinks, Task<T>> use) => Register.WithAsync((data, villages) =>
        use(new OwnLinks(data, villages, Register.Access, Register.Clock)));

    /// <summary>What a program is answered that has not signed in.</summary>
    private async Task<IReadOnlyList<ReadEvent>?> ReadAsync(string token, DataScope allowed)
    {
        var before = Register.Access.Scope;
        Register.Access.Scope = DataScope.Nothing;
        var calendar = await Register.WithAsync((data, _) => new CalendarFeedHandler(
            data,
            new LinkFinder(data),
            new HandAccountAccess(Register.Access, allowed),
            new CalendarWriter(Register.District, new TestSite(), Register.Texts, Register.Clock),
            Register.Clock).HandleAsync(token, default));
        Register.Access.Scope = before;
        return calendar is null ? null : await CalendarReader.ReadAsync(Encoding.UTF8.GetBytes(calendar));
    }

    private async Task<Guid> AddAsync(Guid village, DateOnly day, SessionState state, TimeOnly? clock = null, string? place = null)
    {
        var session = new Session
        {
            UnitId = village,
            Kind = SessionKind.Mobilisation,
            State = state,
            Day = day,
            StartsAt = clock,
            Place = place,
            Speakers = "Công an xã",
            Note = "Ghi chú",
            SavedAt = SavedAt,
        };
        await using var data = Register.NewContext();
        data.Sessions.Add(session);
        await data.SaveChangesAsync();
        return session.Id;
    }
}
