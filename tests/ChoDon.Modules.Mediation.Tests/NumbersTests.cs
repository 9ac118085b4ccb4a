using ChoDon.Modules.Mediation.CountCases;
using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.DisputeKinds;
using ChoDon.Modules.Mediation.Figures;
using ChoDon.Modules.Mediation.Tests.Support;
using ChoDon.Modules.Mediation.TotalCases;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Access;

namespace ChoDon.Modules.Mediation.Tests;

/// <summary>The figures, the table of totals and the counts say the same of the same cases, to whoever asks.</summary>
internal sealed class NumbersTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Month From = new(2019, 6);
    private static readonly Month To = new(2020, 5);

    [Test]
    public async Task Every_figure_of_every_village_opens_exactly_the_cases_that_it_counts([Values(1, 2)] int seed)
    {
        await AddAsync(seed, 120);
        var opened = 0;
        foreach (var month in From.Through(To))
        {
            foreach (var value in await Register.FiguresAsync(month))
            {
                var figure = MediationFigures.All.Single(figure => figure.Key == value.Key);
                var filter = FilterOf(FigureLinks.Of(MediationModule.Id, figure, value.UnitId, new FigurePeriod(month, month, null))!);
                Assert.That((await Register.CountAsync(filter, Register.Other())).Totals.Cases, Is.EqualTo(value.Value), $"{figure.Key} {month}");
                opened++;
            }
        }

        Assert.That(opened, Is.GreaterThan(100));
    }

    [TestCase(TotalsBy.Kind, false)]
    [TestCase(TotalsBy.Commune, false)]
    [TestCase(TotalsBy.Commune, true)]
    [TestCase(TotalsBy.Month, false)]
    public async Task The_table_adds_up_and_each_row_opens_its_cases(TotalsBy by, bool asItWas)
    {
        await AddAsync(seed: 3, 90);

        var table = await Register.TotalsAsync(by, From, To, asItWas, Register.Other());

        Assert.That(table.Rows.Sum(row => row.Totals.Cases), Is.EqualTo(table.All.Totals.Cases).And.EqualTo(90));
        Assert.That(table.Rows.Sum(row => row.Totals.Settled), Is.EqualTo(table.All.Totals.Settled).And.GreaterThan(0));
        foreach (var row in table.Rows.Append(table.All))
            Assert.That((await Register.CountAsync(FilterOf(row.Url))).Totals, Is.EqualTo(row.Totals), row.Url);
    }

    [Test]
    public async Task Counts_are_read_forth_and_back_without_a_gap()
    {
        await AddAsync(seed: 5, 150);
        var pages = new List<CountList> { await Register.CountAsync(new()) };
        while (pages[^1].HasAfter)
            pages.Add(await Register.CountAsync(new(), after: PlaceOf(pages[^1].Rows[^1])));

        var all = pages.SelectMany(page => page.Rows).ToList();
        Assert.That(pages, Has.Count.GreaterThan(3));
        Assert.That(all.Select(row => (row.Month, row.UnitId)), Is.Unique);
        Assert.That(all.Sum(row => row.Cases), Is.EqualTo(150));
        Assert.That(all.Select(row => row.Month), Is.Ordered.Descending);
        Assert.That((await Register.CountAsync(new(), before: PlaceOf(pages[2].Rows[0]))).Rows, Is.EqualTo(pages[1].Rows));

        static CountPlace PlaceOf(VillageMonth row) => CountPlace.Read(new CountPlace(row.Month, row.UnitId).ToString())!;
    }

    [Test]
    public async Task A_page_of_counts_takes_two_questions_however_many_cases_there_are()
    {
        await AddAsync(seed: 6, 10);
        var few = await QuestionsAsync();
        await AddAsync(seed: 7, 200);

        Assert.That((few, await QuestionsAsync()), Is.EqualTo((2, 2)));

        async Task<int> QuestionsAsync()
        {
            Register.Commands.Count = 0;
            await Register.CountAsync(new CountFilter());
            return Register.Commands.Count;
        }
    }

    [Test]
    public async Task The_demonstration_adds_up_to_more_than_80()
    {
        Assert.That((await Register.FillWithDemoAsync())["mediation-cases"], Is.EqualTo(72));
        Assert.That((await Register.FillWithDemoAsync())["mediation-cases"], Is.Zero, "a second time fills nothing");

        await using var data = Register.NewContext(new HandAccess());
        var past = Register.Demo(data).PastTotals(Register.District.District).Single();
        var cases = 0m;
        foreach (var month in new Month(2018, 6).Through(To))
            cases += (await Register.FiguresAsync(month)).Where(value => value.Key == MediationFigures.Cases.Key).Sum(value => value.Value);
        Assert.That((cases + past.Value, past.Qualifier), Is.EqualTo((80m, Qualifier.AtLeast)));
    }

    private async Task AddAsync(int seed, int number)
    {
        var chance = new Random(seed);
        var system = new HandAccess();
        await Register.AsAsync(system, async (data, villages) =>
        {
            for (var at = 0; at < number; at++)
            {
                var received = From.FirstDay.AddDays(chance.Next(340));
                var ended = received.AddDays(chance.Next(40));
                var result = ended > To.LastDay || chance.Next(6) == 0 ? (Result?)null : (Result)chance.Next(1, 5);
                data.Cases.Add(new MediationCase
                {
                    UnitId = Register.Village(chance.Next(TestDistrict.VillageCount)),
                    IssuerId = Guid.CreateVersion7(),
                    Year = received.Year,
                    Number = 1,
                    ReceivedOn = received,
                    KindId = chance.Next(5) == 0 ? null : NationalDisputeKinds.All[chance.Next(NationalDisputeKinds.All.Count)].Id,
                    Result = result,
                    EndedOn = result is null ? null : ended,
                    SavedAt = DateTime.UnixEpoch,
                });
            }

            return await data.SaveChangesAsync();
        });
    }

    private static CountFilter FilterOf(string url)
    {
        var query = System.Web.HttpUtility.ParseQueryString(new Uri(new Uri("http://localhost"), url).Query);
        return new CountQuery
        {
            Unit = query["unit"],
            From = query["from"],
            To = query["to"],
            Map = query["map"],
            Ended = query["ended"],
            Became = query["became"],
            Kind = query["kind"],
        }.Filter;
    }
}
