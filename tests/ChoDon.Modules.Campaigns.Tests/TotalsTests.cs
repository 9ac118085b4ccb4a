using ChoDon.Modules.Campaigns.CountSessions;
using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Modules.Campaigns.Tests.Support;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Ui.Totals;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.Tests;

internal sealed class TotalsTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Month From = new(2019, 6);
    private static readonly Month To = new(2020, 5);
    private static readonly DateOnly MapChanged = new(2020, 2, 1);

    private readonly Topic _own = NewTopic("Giữ gìn đường biên", isRetired: true);
    private readonly Topic _unused = NewTopic("Đã thôi", isRetired: true);

    [Test]
    public async Task Every_number_is_the_sum_of_the_list_that_it_opens([Values] TotalsBy by, [Values] bool asItWas)
    {
        await FillAsync(seed: 7);
        var all = Counted(asItWas);
        foreach (var filter in new[] { all, all with { Kind = SessionKind.LegalEducation }, all with { UnitId = Register.District.Communes[1].Id } })
        {
            var table = await Register.TotalsAsync(by, From, To, filter);

            var inAll = (await ListedAsync(table.All)).Select(session => session.Id);
            var inRows = new HashSet<Guid>();
            foreach (var row in table.Rows)
                inRows.UnionWith((await ListedAsync(row)).Select(session => session.Id));
            Assert.That(inRows, Has.Count.GreaterThan(5).And.EquivalentTo(inAll), "no session is in no row");
            Assert.That(table.Rows.Select(row => row.Url), Is.Unique);
        }
    }

    [TestCase(true, 61, 61)]
    [TestCase(false, 0, 0)]
    public async Task A_village_that_is_no_more_counts_on_the_map_of_its_time(bool asItWas, int attendance, int information)
    {
        await Register.ChangeMapAsync(new ChangedDistrict(Register.District, MapChanged));
        await AddAsync(New(Register.Village(4), Day(2020, 1, 31), attendance: 61, information: 61));

        foreach (var by in Enum.GetValues<TotalsBy>())
        {
            var table = await Register.TotalsAsync(by, From, To, Counted(asItWas));

            Assert.That((table.All.Totals.Attendance, table.All.Totals.UsefulInformation), Is.EqualTo((attendance, information)));
            Assert.That(table.Rows.Sum(row => row.Totals.Attendance), Is.EqualTo(attendance), $"{by}");
        }
    }

    [Test]
    public async Task A_commune_counts_the_villages_that_it_had()
    {
        await Register.ChangeMapAsync(new ChangedDistrict(Register.District, MapChanged));
        var (merged, into) = (Register.District.Communes[0], Register.District.Communes[1]);
        await AddAsync(
            New(Register.Village(0), Day(2020, 1, 31)),
            New(Register.Village(0), Day(2020, 2, 1)),
            New(Register.Village(1), Day(2020, 2, 1)));

        var then = (await Register.TotalsAsync(TotalsBy.Commune, From, To, Counted(asItWas: true))).Rows.ToDictionary(row => row.Name);
        var today = (await Register.TotalsAsync(TotalsBy.Commune, From, To, Counted(asItWas: false))).Rows.ToDictionary(row => row.Name);

        Assert.Multiple(() =>
        {
            Assert.That((then[merged.Name].Totals.Sessions, then[into.Name].Totals.Sessions, then[into.Name].Totals.Villages), Is.EqualTo((1, 2, 2)));
            Assert.That((today.ContainsKey(merged.Name), today[into.Name].Totals.Sessions, today[into.Name].Totals.Villages), Is.EqualTo((false, 3, 2)));
            Assert.That(then, Has.Count.EqualTo(20).And.Count.EqualTo(today.Count + 1), "communes without a session have a row");
        });
    }

    [Test]
    public async Task A_session_counts_at_each_of_its_topics_and_kinds_of_areas_and_once_in_the_total()
    {
        await Register.TagAsync(Register.Village(0), AreaTag.Remote);
        await Register.TagAsync(Register.Village(0), AreaTag.Complex);
        await Register.TagAsync(Register.Village(1), AreaTag.Bordering, lastDay: Day(2020, 5, 19));
        var two = New(Register.Village(0), Day(2020, 5, 1), attendance: 30);
        await AddAsync(two, New(Register.Village(1), Day(2020, 5, 2), attendance: 12));
        await AboutAsync((two, NationalTopics.All[0].Id), (two, NationalTopics.All[1].Id));

        var topics = await Register.TotalsAsync(TotalsBy.Topic, From, To, Counted(asItWas: true));
        var tags = await Register.TotalsAsync(TotalsBy.Tag, From, To, Counted(asItWas: true));

        Assert.Multiple(() =>
        {
            Assert.That(topics.Rows.Select(row => row.Totals.Attendance), Is.EqualTo(new[] { 30, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12 }));
            Assert.That(topics.Rows[^1].Url, Does.Contain("&map=then&").And.EndWith("&topic=none"));
            Assert.That(tags.Rows.Select(row => row.Totals.Attendance), Is.EqualTo(new[] { 30, 0, 0, 30, 0, 0, 0, 0, 12 }));
            Assert.That(tags.Rows[^1].Url, Does.Contain("&map=then&").And.EndWith("&tag=none"));
            Assert.That((topics.All.Totals.Attendance, tags.All.Totals.Attendance), Is.EqualTo((42, 42)));
        });
    }

    [Test]
    public async Task A_retired_topic_has_a_row_only_when_something_was_about_it()
    {
        await FillAsync(seed: 8);

        var names = (await Register.TotalsAsync(TotalsBy.Topic, From, To, Counted(asItWas: false))).Rows.Select(row => row.Name).ToList();

        Assert.That(names, Does.Contain(_own.Name).And.Not.Contain(_unused.Name));
    }

    [Test]
    public async Task Only_what_was_held_counts_and_villages_that_met_together_held_one_meeting()
    {
        var first = New(Register.Village(0), Day(2020, 5, 1), SessionKind.LegalEducation);
        first.JointId = first.Id;
        var second = New(Register.Village(1), Day(2020, 5, 1), SessionKind.LegalEducation);
        second.JointId = first.Id;
        var (planned, cancelled) = (New(Register.Village(2), Day(2020, 5, 1)), New(Register.Village(3), Day(2020, 5, 1)));
        (planned.State, cancelled.State) = (SessionState.Planned, SessionState.Cancelled);
        await AddAsync(first, second, planned, cancelled);

        var table = await Register.TotalsAsync(TotalsBy.Kind, From, To, Counted(asItWas: true));

        Assert.That(table.Rows.Select(row => (row.Totals.Sessions, row.Totals.Meetings)), Is.EqualTo(new[] { (0, 0), (2, 1) }));
    }

    [Test]
    public async Task Nobody_counts_the_sessions_of_villages_out_of_their_scope([Values] TotalsBy by)
    {
        await AddAsync(New(Register.Village(0), Day(2020, 5, 1)), New(Register.Village(1), Day(2020, 5, 1), attendance: 7));
        Register.Access.Scope = DataScope.Of([Register.Village(1)]);

        var table = await Register.TotalsAsync(by, From, To, Counted(asItWas: true));

        Assert.That((table.All.Totals.Sessions, table.Rows.Sum(row => row.Totals.Attendance)), Is.EqualTo((1, 7)));
        if (by == TotalsBy.Commune)
            Assert.That(table.Rows.Select(row => row.Name), Is.EqualTo(new[] { Register.District.Communes[1].Name }));
    }

    [TestCase(TotalsBy.Topic, 3)]
    [TestCase(TotalsBy.Tag, 2)]
    [TestCase(TotalsBy.Month, 2)]
    [TestCase(TotalsBy.Kind, 2)]
    [TestCase(TotalsBy.Commune, 2)]
    public async Task The_questions_to_the_database_do_not_grow_with_the_register(TotalsBy by, int questions)
    {
        var before = await CountAsync();
        await FillAsync(seed: 9);

        Assert.That(await CountAsync(), Is.EqualTo(before).And.EqualTo(questions));

        async Task<int> CountAsync()
        {
            Register.Commands.Count = 0;
            await Register.TotalsAsync(by, From, To, Counted(asItWas: true));
            return Register.Commands.Count;
        }
    }

    // The list as the address asks for it, all pages; its rows must add up to the numbers of the table's row.
    private async Task<List<SessionRow>> ListedAsync(TotalsRow<SessionTotals> counted)
    {
        var values = System.Web.HttpUtility.ParseQueryString(new Uri(new Uri("http://x"), counted.Url).Query);
        var filter = new SessionQuery
        {
            Unit = values["unit"], State = values["state"], Kind = values["kind"], From = values["from"],
            To = values["to"], Map = values["map"], Topic = values["topic"], Tag = values["tag"],
        }.Filter;
        var page = await Register.ListAsync(filter);
        var rows = page.Rows.ToList();
        while (page.HasAfter)
        {
            page = await Register.ListAsync(filter, after: rows[^1].Id);
            rows.AddRange(page.Rows);
        }

        var ids = rows.ConvertAll(row => row.Id);
        var listed = await Register.WithAsync((data, _) => data.Sessions.Where(session => ids.Contains(session.Id)).ToListAsync());
        var sums = new SessionTotals(
            listed.Count,
            listed.Count(session => session.JointId is null || session.JointId == session.Id),
            listed.Select(session => session.UnitId).Distinct().Count(),
            listed.Sum(session => session.Attendance ?? 0),
            listed.Sum(session => session.UsefulInformation ?? 0),
            listed.Sum(session => session.Women ?? 0),
            listed.Sum(session => session.Minority ?? 0));
        Assert.That(listed, Has.All.Property(nameof(Session.IsCounted)).True);
        Assert.That(counted.Totals, Is.EqualTo(sums), counted.Url);
        Assert.That(page.Totals, Is.EqualTo(sums), counted.Url);
        return rows;
    }

    private async Task FillAsync(int seed)
    {
        await Register.ChangeMapAsync(new ChangedDistrict(Register.District, MapChanged));
        var chance = new Random(seed);
        for (var village = 0; village < 25; village += 2)
        {
            foreach (var tag in Enum.GetValues<AreaTag>().Where(_ => chance.Next(4) == 0).DistinctBy(VillageTag.ChoiceOf))
                await Register.TagAsync(Register.Village(village), tag, chance.Next(4) == 0 ? Day(2020, 3, 31) : null);
        }

        var sessions = Enumerable.Range(0, 160).Select(_ => Random()).ToList();
        foreach (var (first, second) in sessions.Zip(sessions.Skip(1)).Where(_ => chance.Next(6) == 0))
            (first.JointId, second.JointId) = (first.Id, first.Id);
        await AddAsync([.. sessions]);
        await Register.WithAsync(async (data, _) =>
        {
            data.Topics.AddRange(_own, _unused);
            return await data.SaveChangesAsync();
        });
        Guid[] known = [.. NationalTopics.All.Take(4).Select(topic => topic.Id), _own.Id];
        await AboutAsync([.. from session in sessions from topic in known where chance.Next(4) == 0 select (session, topic)]);

        Session Random()
        {
            var day = From.FirstDay.AddMonths(-1).AddDays(chance.Next(380));
            var session = New(Register.Village(chance.Next(25)), day, chance.Next(2) == 0 ? SessionKind.Mobilisation : SessionKind.LegalEducation);
            session.State = chance.Next(6) switch { 0 => SessionState.Planned, 1 => SessionState.Cancelled, 2 => SessionState.Held, _ => SessionState.Confirmed };
            session.Attendance = chance.Next(5) == 0 ? null : chance.Next(80);
            session.Women = chance.Next(2) == 0 ? null : chance.Next(20);
            session.Minority = chance.Next(2) == 0 ? null : chance.Next(20);
            session.UsefulInformation = chance.Next(3) == 0 ? null : chance.Next(4);
            return session;
        }
    }

    private Task<int> AddAsync(params Session[] sessions) => Register.WithAsync(async (data, _) =>
    {
        data.Sessions.AddRange(sessions);
        return await data.SaveChangesAsync();
    });

    private Task<int> AboutAsync(params (Session Session, Guid Topic)[] about) => Register.WithAsync(async (data, _) =>
    {
        data.SessionTopics.AddRange(about.Select(row =>
            new SessionTopic { SessionId = row.Session.Id, TopicId = row.Topic, UnitId = row.Session.UnitId }));
        return await data.SaveChangesAsync();
    });

    private Session New(Guid village, DateOnly day, SessionKind kind = SessionKind.Mobilisation, int attendance = 40, int information = 0) => new()
    {
        UnitId = village,
        Kind = kind,
        State = SessionState.Held,
        Day = day,
        Attendance = attendance,
        UsefulInformation = information,
        SavedAt = Register.Clock.UtcNow(),
    };

    private static Topic NewTopic(string name, bool isRetired) => new()
    {
        UnitId = new TestDistrict().District.Id, Name = name, IsRetired = isRetired, SavedAt = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc),
    };

    private static SessionFilter Counted(bool asItWas) => new(State: StateFilter.Counted, AsItWas: asItWas);
}
