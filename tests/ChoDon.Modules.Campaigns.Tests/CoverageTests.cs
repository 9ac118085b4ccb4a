using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Modules.Campaigns.ShowCoverage;
using ChoDon.Modules.Campaigns.Tests.Support;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Campaigns.Tests;

internal sealed class CoverageTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Guid Drugs = NationalTopics.All[2].Id;
    private static readonly Guid Fire = NationalTopics.All[5].Id;

    [TestCase("2020-05-01", ReachBand.ThisMonth, 0)]
    [TestCase("2020-04-30", ReachBand.OneToThree, 1)]
    [TestCase("2020-02-01", ReachBand.OneToThree, 3)]
    [TestCase("2020-01-31", ReachBand.FourToSix, 4)]
    [TestCase("2019-11-01", ReachBand.FourToSix, 6)]
    [TestCase("2019-10-31", ReachBand.SevenToTwelve, 7)]
    [TestCase("2019-05-01", ReachBand.SevenToTwelve, 12)]
    [TestCase("2019-04-30", ReachBand.OverTwelve, 13)]
    public async Task A_village_stands_in_the_band_of_its_last_session(string day, ReachBand band, int months)
    {
        var last = await HeldAsync(0, DateOnly.Parse(day, null));
        await HeldAsync(0, Day(2018, 7, 1));

        var village = (await AllAsync()).Single(row => row.Id == Register.Village(0));

        Assert.That((village.Band, village.Months, village.SessionId), Is.EqualTo((band, (int?)months, (Guid?)last)));
    }

    [Test]
    public async Task Only_sessions_that_were_held_reach_a_village()
    {
        await Register.PlanAsync(Day(2020, 5, 20), villages: Register.Village(0));
        var cancelled = await HeldAsync(1, Day(2020, 5, 1));
        await Register.CancelAsync(cancelled);

        var all = await AllAsync();

        Assert.That(all, Has.Count.EqualTo(TestDistrict.VillageCount).And.All.Property("Band").EqualTo(ReachBand.Never));
    }

    [Test]
    public async Task Those_longest_without_a_session_stand_first_and_every_number_is_its_list()
    {
        await Register.TagAsync(Register.Village(0), AreaTag.Remote);
        await Register.TagAsync(Register.Village(1), AreaTag.Remote);
        await Register.TagAsync(Register.Village(2), AreaTag.Complex, lastDay: Day(2019, 12, 31));
        await HeldAsync(0, Day(2020, 5, 1));
        await HeldAsync(2, Day(2019, 1, 1));

        var all = await AllAsync();
        var (whole, kinds) = (BandCounts.Of(all), BandCounts.ByTag(all));

        Assert.Multiple(() =>
        {
            Assert.That(all.TakeLast(2).Select(row => row.Id), Is.EqualTo(new[] { Register.Village(2), Register.Village(0) }));
            Assert.That(whole.Counts, Is.EqualTo(new[] { 226, 1, 0, 0, 0, 1 }));
            Assert.That(kinds.Select(row => row.Tag), Is.EqualTo(new[] { AreaTag.Remote }), "a kind that a village was once is not counted");
            Assert.That(kinds[0].Counts, Is.EqualTo(new[] { 1, 0, 0, 0, 0, 1 }));
            foreach (var row in kinds.Prepend(whole))
            {
                foreach (var (band, count) in BandCounts.Bands.Zip(row.Counts))
                    Assert.That(all.Count(Queried(CoverageQuery.UrlOf(band, row.Tag)).Fits), Is.EqualTo(count), $"{row.Tag} {band}");
            }
        });
    }

    [Test]
    public async Task A_topic_counts_different_villages_of_the_last_twelve_months_and_opens_them()
    {
        await HeldAsync(0, Day(2020, 5, 1), Drugs);
        await HeldAsync(0, Day(2020, 4, 1), Drugs);
        await HeldAsync(1, Day(2019, 6, 1), Drugs);
        await HeldAsync(2, Day(2019, 5, 31), Drugs);
        await HeldAsync(3, Day(2020, 5, 1), Fire);

        var topics = (await Register.ReachAsync(reader => reader.ByTopicAsync(default))).ToDictionary(row => row.TopicId, row => row.Villages);
        var lastYear = await Register.ReachAsync(reader => reader.WithTopicAsync(Drugs, TopicAsk.LastYear, default));
        var never = await Register.ReachAsync(reader => reader.WithTopicAsync(Drugs, TopicAsk.Never, default));

        Assert.Multiple(() =>
        {
            Assert.That((topics[Drugs], topics[Fire], topics[NationalTopics.All[0].Id]), Is.EqualTo((2, 1, 0)));
            Assert.That(lastYear, Is.EquivalentTo(new[] { Register.Village(0), Register.Village(1) }));
            Assert.That(never, Has.Count.EqualTo(TestDistrict.VillageCount - 3).And.No.Member(Register.Village(2)));
        });
    }

    [Test]
    public async Task Who_works_in_one_village_sees_that_one()
    {
        await HeldAsync(0, Day(2020, 5, 1), Drugs);
        Register.Access.Scope = DataScope.Of([Register.Village(1)]);

        Assert.That((await AllAsync()).Select(row => (row.Id, row.Band)), Is.EqualTo(new[] { (Register.Village(1), ReachBand.Never) }));
        Assert.That(await Register.ReachAsync(reader => reader.ByTopicAsync(default)), Has.All.Property("Villages").Zero);
    }

    [Test]
    public async Task The_questions_to_the_database_do_not_grow_with_the_register()
    {
        var before = await CountAsync();
        await Register.FillWithDemoAsync();

        Assert.That(await CountAsync(), Is.EqualTo(before).And.EqualTo(5));

        async Task<int> CountAsync()
        {
            Register.Commands.Count = 0;
            await Register.ReachAsync(async reader =>
            {
                await reader.ByTopicAsync(default);
                await reader.WithTopicAsync(Drugs, TopicAsk.Never, default);
                return await reader.VillagesAsync(null, default);
            });
            return Register.Commands.Count;
        }
    }

    [Test]
    public async Task Sessions_are_listed_by_the_kind_of_area_of_their_villages()
    {
        await Register.TagAsync(Register.Village(0), AreaTag.Remote);
        await Register.TagAsync(Register.Village(1), AreaTag.Remote, lastDay: Day(2020, 5, 19));
        await Register.TagAsync(Register.Village(2), AreaTag.Complex);
        var remote = await HeldAsync(0, Day(2020, 5, 1));
        await HeldAsync(1, Day(2020, 5, 1));
        await HeldAsync(2, Day(2020, 5, 1));
        var query = new SessionQuery { Tag = "remote" };

        var list = await Register.ListAsync(query.Filter);

        Assert.That(list.Rows.Select(row => row.Id), Is.EqualTo(new[] { remote }));
        Assert.That(query.Url(), Is.EqualTo("/m/campaigns/sessions?tag=remote"));
        Assert.That(new SessionQuery { Tag = "99" }.IsFiltered, Is.False);
    }

    [Test]
    public async Task Attendances_are_added_up_by_month()
    {
        await HeldAsync(0, Day(2020, 5, 1));
        await HeldAsync(1, Day(2020, 5, 2));
        await HeldAsync(2, Day(2019, 6, 1));
        await HeldAsync(3, Day(2019, 5, 31));

        var attendance = await Register.AttendanceAsync();

        Assert.Multiple(() =>
        {
            Assert.That(attendance.Months, Has.Count.EqualTo(12));
            Assert.That((attendance.Months[0].Month, attendance.Months[0].People), Is.EqualTo((new Month(2019, 6), 40)));
            Assert.That((attendance.Months[^1].Month, attendance.Months[^1].Sessions, attendance.Months[^1].People), Is.EqualTo((new Month(2020, 5), 2, 80)));
            Assert.That(attendance.Months.Sum(month => month.People), Is.EqualTo(120));
            Assert.That(attendance.Before, Is.Null);
        });
    }

    [Test]
    public async Task Twelve_months_without_a_session_lead_to_the_last_that_had_one()
    {
        await HeldAsync(0, Day(2018, 7, 3));

        var attendance = await Register.AttendanceAsync();

        Assert.That((attendance.IsEmpty, attendance.Before), Is.EqualTo((true, (Month?)new Month(2018, 7))));
        Assert.That(Dashboard.Attendance.UrlUntil(new Month(2018, 7)), Is.EqualTo("/m/campaigns/sessions?state=counted&from=2017-08&to=2018-07"));
    }

    private async Task<Guid> HeldAsync(int village, DateOnly day, Guid? topic = null)
    {
        var command = Support.Register.Held(Register.Village(village), day, topic: topic);
        var result = await Register.RecordAsync(command);
        Assert.That(result.Errors, Is.Empty);
        return command.Id;
    }

    private Task<IReadOnlyList<VillageReach>> AllAsync() => Register.ReachAsync(reader => reader.VillagesAsync(null, default));

    private static CoverageQuery Queried(string url)
    {
        var values = System.Web.HttpUtility.ParseQueryString(new Uri(new Uri("http://x"), url).Query);
        return new CoverageQuery { Band = values["band"], Tag = values["tag"] };
    }
}
