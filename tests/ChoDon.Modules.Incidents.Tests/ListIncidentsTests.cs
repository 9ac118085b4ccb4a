using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Modules.Incidents.ListIncidents;
using ChoDon.Modules.Incidents.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Incidents.Tests;

internal sealed class ListIncidentsTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task Pages_go_forward_and_back_and_miss_nothing_also_when_many_are_of_one_month()
    {
        await Register.AddAsync([.. Enumerable.Range(0, 60).Select(number => New(Register.Village(number), Day(2020, 4 + (number / 45), 1)))]);

        var first = await Register.ListAsync(new CountFilter());
        var second = await Register.ListAsync(new CountFilter(), after: first.Rows[^1].Id);
        var third = await Register.ListAsync(new CountFilter(), after: second.Rows[^1].Id);
        var back = await Register.ListAsync(new CountFilter(), before: third.Rows[0].Id);

        Assert.Multiple(() =>
        {
            Assert.That(first.Rows.Concat(second.Rows).Concat(third.Rows).Select(row => row.Id).Distinct().Count(), Is.EqualTo(60));
            Assert.That(first.Rows[0].Month, Is.EqualTo(Day(2020, 5, 1)));
            Assert.That(back.Rows.Select(row => row.Id), Is.EqualTo(second.Rows.Select(row => row.Id)));
            Assert.That((first.HasBefore, first.HasAfter, third.HasAfter), Is.EqualTo((false, true, false)));
            Assert.That(first.Totals.Cases, Is.EqualTo(60));
        });
    }

    [Test]
    public async Task A_page_asks_as_many_questions_for_three_counts_as_for_thirty()
    {
        await Register.AddAsync([.. Enumerable.Range(0, 3).Select(number => New(Register.Village(number), Day(2020, 5, 1)))]);
        var few = await QuestionsAsync();
        await Register.AddAsync([.. Enumerable.Range(3, 30).Select(number => New(Register.Village(number), Day(2020, 5, 1)))]);

        Assert.That(await QuestionsAsync(), Is.EqualTo(few).And.EqualTo(2));

        async Task<int> QuestionsAsync()
        {
            Register.Commands.Count = 0;
            await Register.ListAsync(new CountFilter(From: new Month(2020, 5).FirstDay, AsItWas: true));
            return Register.Commands.Count;
        }
    }

    [Test]
    public async Task Filters_narrow()
    {
        var drugs = NationalKinds.All[3].Id;
        await Register.AddAsync(
            New(Register.Village(0), Day(2020, 5, 1), Outcome.Criminal, cases: 1, kind: drugs),
            New(Register.Village(0), Day(2020, 4, 1), Outcome.NotStated, cases: 2, helped: 1),
            New(Register.Village(1), Day(2020, 4, 1), Outcome.Other, cases: 4, kind: drugs),
            New(Register.Village(20), Day(2019, 4, 1), Outcome.Administrative, cases: 8));

        Assert.Multiple(async () =>
        {
            Assert.That(await CasesAsync(new CountFilter()), Is.EqualTo(15));
            Assert.That(await CasesAsync(new CountFilter(UnitId: Register.Village(0))), Is.EqualTo(3));
            Assert.That(await CasesAsync(new CountFilter(UnitId: Register.Commune(0))), Is.EqualTo(11));
            Assert.That(await CasesAsync(new CountFilter(From: new Month(2020, 4).FirstDay, To: new Month(2020, 4).LastDay)), Is.EqualTo(6));
            Assert.That(await CasesAsync(new CountFilter(Outcome: Outcome.NotStated)), Is.EqualTo(2));
            Assert.That(await CasesAsync(new CountFilter(KindId: drugs)), Is.EqualTo(5));
            Assert.That(await CasesAsync(new CountFilter(HasNoKind: true)), Is.EqualTo(10));
            Assert.That(await CasesAsync(new CountFilter(IsHelped: true)), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task Nobody_sees_counts_of_villages_out_of_their_scope()
    {
        await Register.AddAsync(New(Register.Village(0), Day(2020, 5, 1)), New(Register.Village(1), Day(2020, 5, 1), cases: 7));
        Register.Access.Scope = DataScope.Of([Register.Village(1)]);

        Assert.That(await CasesAsync(new CountFilter()), Is.EqualTo(7));
    }

    [TestCase("outcome=notstated&helped=yes&from=05/2020&to=2020-06&map=then&kind=none")]
    [TestCase("unit=0e6b1a10-0000-4000-8001-000000000001&kind=0e6b1a10-0000-4000-8001-000000000002")]
    [TestCase("outcome=4&helped=no&from=x&map=today&kind=y&unit=z")]
    public void A_filter_goes_through_the_address_and_back(string query)
    {
        var filter = Read(query);

        Assert.That(Read(new Uri(new Uri("http://x"), CountQuery.UrlOf(filter)).Query), Is.EqualTo(filter));
        Assert.That(filter == new CountFilter(), Is.EqualTo(query.Contains("unit=z", StringComparison.Ordinal)), "what cannot be read counts as not said");

        static CountFilter Read(string query)
        {
            var values = System.Web.HttpUtility.ParseQueryString(query);
            return new CountQuery
            {
                Unit = values["unit"], From = values["from"], To = values["to"], Map = values["map"],
                Outcome = values["outcome"], Kind = values["kind"], Helped = values["helped"],
            }.Filter;
        }
    }

    private async Task<int> CasesAsync(CountFilter filter) => (await Register.ListAsync(filter)).Totals.Cases;

    private IncidentCount New(
        Guid village, DateOnly month, Outcome outcome = Outcome.Criminal, int cases = 1, int helped = 0, Guid? kind = null) => new()
        {
            UnitId = village,
            Month = month,
            KindId = kind,
            Outcome = outcome,
            Cases = cases,
            Subjects = 1,
            Helped = helped,
            FromSheet = false,
            SavedAt = Register.Clock.UtcNow(),
        };
}
