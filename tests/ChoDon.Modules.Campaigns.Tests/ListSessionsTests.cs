using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Modules.Campaigns.Tests.Support;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Campaigns.Tests;

internal sealed class ListSessionsTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task Pages_go_forward_and_back_and_miss_nothing_also_when_many_are_of_one_day()
    {
        foreach (var number in Enumerable.Range(0, 60))
            await Register.RecordAsync(Support.Register.Held(Register.Village(number), Day(2020, 5, 18)));

        var first = await Register.ListAsync(new SessionFilter());
        var second = await Register.ListAsync(new SessionFilter(), after: first.Rows[^1].Id);
        var third = await Register.ListAsync(new SessionFilter(), after: second.Rows[^1].Id);
        var back = await Register.ListAsync(new SessionFilter(), before: third.Rows[0].Id);

        Assert.Multiple(() =>
        {
            Assert.That(first.Rows.Concat(second.Rows).Concat(third.Rows).Select(row => row.Id).Distinct().Count(), Is.EqualTo(60));
            Assert.That(back.Rows.Select(row => row.Id), Is.EqualTo(second.Rows.Select(row => row.Id)));
            Assert.That((first.HasBefore, first.HasAfter, third.HasAfter), Is.EqualTo((false, true, false)));
            Assert.That(first.Totals.Sessions, Is.EqualTo(60));
        });
    }

    [Test]
    public async Task A_page_asks_as_many_questions_for_three_sessions_as_for_thirty()
    {
        async Task<int> QuestionsAsync(Guid? after)
        {
            Register.Commands.Count = 0;
            await Register.ListAsync(new SessionFilter(From: new Month(2020, 5).FirstDay, AsItWas: true), after);
            return Register.Commands.Count;
        }

        foreach (var number in Enumerable.Range(0, 3))
            await Register.RecordAsync(Support.Register.Held(Register.Village(number), Day(2020, 5, 18)));
        var few = await QuestionsAsync(null);
        foreach (var number in Enumerable.Range(3, 30))
            await Register.RecordAsync(Support.Register.Held(Register.Village(number), Day(2020, 5, 18)));

        Assert.That(await QuestionsAsync(null), Is.EqualTo(few).And.LessThanOrEqualTo(3));
    }

    [Test]
    public async Task Filters_narrow_and_cancelled_ones_are_seen_only_when_asked_for()
    {
        var about = Support.Register.Held(Register.Village(0), Day(2020, 5, 18), 30, topic: NationalTopics.All[2].Id);
        await Register.RecordAsync(about);
        await Register.RecordAsync(Support.Register.Held(Register.Village(1), Day(2020, 4, 18), 40, kind: SessionKind.LegalEducation));
        var cancelled = Support.Register.Held(Register.Village(2), Day(2020, 4, 19), 50);
        await Register.RecordAsync(cancelled);
        await Register.CancelAsync(cancelled.Id);

        Assert.Multiple(async () =>
        {
            Assert.That(await SumAsync(new SessionFilter()), Is.EqualTo(70));
            Assert.That(await SumAsync(new SessionFilter(TopicId: NationalTopics.All[2].Id)), Is.EqualTo(30));
            Assert.That(await SumAsync(new SessionFilter(Kind: SessionKind.LegalEducation)), Is.EqualTo(40));
            Assert.That(await SumAsync(new SessionFilter(From: new Month(2020, 5).FirstDay)), Is.EqualTo(30));
            Assert.That(await SumAsync(new SessionFilter(To: new Month(2020, 4).LastDay)), Is.EqualTo(40));
            Assert.That(await SumAsync(new SessionFilter(UnitId: Register.District.Communes[0].Id)), Is.EqualTo(30));
            Assert.That(await SumAsync(new SessionFilter(State: StateFilter.Cancelled)), Is.EqualTo(50));
            Assert.That(await SumAsync(new SessionFilter(State: StateFilter.NotConfirmed)), Is.EqualTo(70));
        });

        async Task<int> SumAsync(SessionFilter filter) => (await Register.ListAsync(filter)).Totals.Attendance;
    }

    [Test]
    public async Task Months_that_run_backwards_have_no_sessions([Values] bool asItWas)
    {
        await Register.RecordAsync(Support.Register.Held(Register.Village(0), Day(2020, 5, 18), 30));

        var list = await Register.ListAsync(new SessionFilter(From: new Month(2020, 6).FirstDay, To: new Month(2020, 5).LastDay, AsItWas: asItWas));

        Assert.That(list.Totals, Is.EqualTo(SessionTotals.None));
    }

    [Test]
    public async Task Nobody_sees_the_sessions_of_villages_out_of_their_scope()
    {
        await Register.RecordAsync(Support.Register.Held(Register.Village(0), Day(2020, 5, 18), 30));
        await Register.RecordAsync(Support.Register.Held(Register.Village(1), Day(2020, 5, 18), 40));
        Register.Access.Scope = DataScope.Of([Register.Village(1)]);

        Assert.That((await Register.ListAsync(new SessionFilter())).Totals, Is.EqualTo(new SessionTotals(1, 1, 1, 40, 0)));
    }
}
