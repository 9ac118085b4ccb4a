using ChoDon.Modules.Incidents.CountIncidents;
using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Figures;
using ChoDon.Modules.Incidents.KeepKinds;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Modules.Incidents.ListIncidents;
using ChoDon.Modules.Incidents.Tests.Support;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Ui.Totals;
using CsCheck;

namespace ChoDon.Modules.Incidents.Tests;

/// <summary>The figures, the table of totals and the list say the same of the same counts.</summary>
internal sealed class NumbersTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Month From = new(2019, 6);
    private static readonly Month To = new(2020, 5);
    private static readonly DateOnly MapChanged = new(2020, 2, 1);

    private readonly Guid _own = Guid.CreateVersion7();

    [Test]
    public async Task Villages_communes_and_the_district_add_up_to_the_same([Values(1, 2, 3)] int seed)
    {
        var counts = Counts(seed, villages: TestDistrict.VillageCount);
        await Register.AddAsync(counts);

        foreach (var month in From.Through(To))
        {
            var villages = await Register.FiguresAsync(month);
            var communes = (await Register.TotalsAsync(TotalsBy.Commune, month, month, new CountFilter(AsItWas: true))).Rows;
            var district = (await Register.ListAsync(new CountFilter(From: month.FirstDay, To: month.LastDay))).Totals;
            var mine = counts.Where(count => count.Month == month.FirstDay).ToList();
            foreach (var (figure, of, own) in Same())
            {
                var expected = mine.Sum(own);
                Assert.That(villages.Where(value => value.Key == figure.Key).Sum(value => value.Value), Is.EqualTo(expected), $"{figure.Key} {month}");
                Assert.That(communes.Sum(row => of(row.Totals)), Is.EqualTo(expected), $"{figure.Key} {month}");
                Assert.That(of(district), Is.EqualTo(expected), $"{figure.Key} {month}");
            }
        }
    }

    [Test]
    public async Task Every_figure_opens_exactly_the_counts_that_it_adds_up()
    {
        await Register.AddAsync(Counts(seed: 4, villages: 30));
        var villages = await Register.FiguresAsync(To);

        foreach (var (figure, of, _) in Same())
        {
            foreach (var village in villages.Where(value => value.Key == figure.Key))
            {
                var opened = await Register.ListAsync(FilterOf(FigureLinks.Of(IncidentsModule.Id, figure, village.UnitId, new FigurePeriod(To, To, null))!));
                Assert.That(of(opened.Totals), Is.EqualTo(village.Value), figure.Key);
            }
        }
    }

    [Test]
    public async Task Every_number_of_the_table_is_the_sum_of_the_list_that_it_opens([Values] TotalsBy by, [Values] bool asItWas)
    {
        await Register.AddKindAsync(new KindForm { Id = _own, Name = "Vi phạm trật tự xây dựng", Weight = Weight.Matter });
        await Register.ChangeMapAsync(new ChangedDistrict(Register.District, MapChanged));
        await Register.AddAsync(Counts(seed: 5, villages: 25));
        var filter = new CountFilter(AsItWas: asItWas);

        var table = await Register.TotalsAsync(by, From, To, filter);

        foreach (var row in table.Rows.Append(table.All))
            Assert.That((await Register.ListAsync(FilterOf(row.Url))).Totals, Is.EqualTo(row.Totals), row.Url);
        Assert.Multiple(() =>
        {
            Assert.That(table.All.Totals.Cases, Is.GreaterThan(50));
            Assert.That(table.Rows.Sum(row => row.Totals.Cases), Is.EqualTo(table.All.Totals.Cases), "each count stands in one row");
            Assert.That(table.Rows.Select(row => row.Url), Is.Unique);
        });
    }

    [TestCase(TotalsBy.Outcome, 2)]
    [TestCase(TotalsBy.Kind, 3)]
    [TestCase(TotalsBy.Commune, 2)]
    [TestCase(TotalsBy.Month, 2)]
    public async Task The_questions_to_the_database_do_not_grow_with_the_register(TotalsBy by, int questions)
    {
        var before = await CountAsync();
        await Register.AddAsync(Counts(seed: 6, villages: 25));

        Assert.That(await CountAsync(), Is.EqualTo(before).And.EqualTo(questions));

        async Task<int> CountAsync()
        {
            Register.Commands.Count = 0;
            await Register.TotalsAsync(by, From, To, new CountFilter(AsItWas: true));
            return Register.Commands.Count;
        }
    }

    [Test]
    public async Task What_was_not_stated_has_a_row_and_a_number_of_its_own()
    {
        await Register.AddAsync([.. Counts(seed: 7, villages: 25).Where(count => count.Outcome == Outcome.NotStated)]);

        var table = await Register.TotalsAsync(TotalsBy.Outcome, From, To, new CountFilter());

        Assert.That(table.Rows.Select(row => row.Totals.Cases > 0), Is.EqualTo(new[] { false, false, false, true }));
        Assert.That(table.All.Totals.NotStated, Is.EqualTo(table.All.Totals.Cases));
    }

    [Test]
    public async Task Twelve_months_are_shown_by_outcome_or_the_last_ones_that_there_were()
    {
        Assert.That((await Register.LastMonthsAsync()).Before, Is.Null);
        await Register.RecordedAsync(Support.Register.Count(Register.Village(0), "04/2019", Outcome.Other, 2));
        var empty = await Register.LastMonthsAsync();
        await Register.RecordedAsync(Support.Register.Count(Register.Village(0), "05/2020", Outcome.NotStated, 3));

        var months = await Register.LastMonthsAsync();

        Assert.Multiple(() =>
        {
            Assert.That((empty.IsEmpty, empty.Before), Is.EqualTo((true, (Month?)new Month(2019, 4))));
            Assert.That(months.Months.Select(month => month.All), Is.EqualTo(new[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3 }));
            Assert.That((months.Current.Of(Outcome.NotStated), months.Current.Of(Outcome.Other)), Is.EqualTo((3, 0)));
        });
    }

    private static IEnumerable<(Figure Figure, Func<CountTotals, int> Of, Func<IncidentCount, int> Own)> Same() =>
    [
        (IncidentFigures.Handled, totals => totals.Cases, count => count.Cases),
        (IncidentFigures.Criminal, totals => totals.Criminal, count => count.Outcome == Outcome.Criminal ? count.Cases : 0),
        (IncidentFigures.CriminalSubjects, totals => totals.CriminalSubjects, count => count.Outcome == Outcome.Criminal ? count.Subjects : 0),
        (IncidentFigures.Administrative, totals => totals.Administrative, count => count.Outcome == Outcome.Administrative ? count.Cases : 0),
        (IncidentFigures.AdministrativeSubjects, totals => totals.AdministrativeSubjects, count => count.Outcome == Outcome.Administrative ? count.Subjects : 0),
        (IncidentFigures.Other, totals => totals.Other, count => count.Outcome == Outcome.Other ? count.Cases : 0),
        (IncidentFigures.NotStated, totals => totals.NotStated, count => count.Outcome == Outcome.NotStated ? count.Cases : 0),
        (IncidentFigures.Helped, totals => totals.Helped, count => count.Helped),
    ];

    private static CountFilter FilterOf(string url)
    {
        var values = System.Web.HttpUtility.ParseQueryString(new Uri(new Uri("http://x"), url).Query);
        return new CountQuery
        {
            Unit = values["unit"], From = values["from"], To = values["to"], Map = values["map"],
            Outcome = values["outcome"], Kind = values["kind"], Helped = values["helped"],
        }.Filter;
    }

    private IncidentCount[] Counts(int seed, int villages)
    {
        Guid?[] kinds = [null, .. NationalKinds.All.Take(4).Select(kind => (Guid?)kind.Id), _own];
        var one = Gen.Select(Gen.Int[0, villages - 1], Gen.Int[-1, 12], Gen.Int[0, kinds.Length - 1], Gen.Int[1, 4], Gen.Int[0, 5], Gen.Int[0, 6], Gen.Bool,
            (village, month, kind, outcome, cases, subjects, isHelped) => new IncidentCount
            {
                UnitId = Register.Village(village),
                Month = From.FirstDay.AddMonths(month),
                KindId = kinds[kind],
                Outcome = (Outcome)outcome,
                Cases = cases,
                Subjects = subjects,
                Helped = isHelped ? cases : 0,
                FromSheet = isHelped,
                SavedAt = Register.Clock.UtcNow(),
            });
        var random = new PCG((uint)seed);
        return [.. Enumerable.Range(0, 120).Select(_ => one.Generate(random, null, out var _))];
    }
}
