using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Privacy;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Figures;

/// <summary>Figures about people as somebody outside reads them, in February 2022, two years after a merger of communes.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class SmallFiguresTests(DatabaseProvider provider)
{
    private static readonly Month First = new(2021, 1);
    private static readonly Month Last = new(2022, 2);
    private static readonly string[] Keys = [PeopleSource.Supported, PeopleSource.Progressed, PeopleSource.Open];

    private FigureHarness _figures = null!;
    private Guid _small;
    private Guid _merged;
    private Guid _town;
    private Guid _districtId;

    [SetUp]
    public async Task SetUp()
    {
        _figures = await FigureHarness.CreateAsync(provider, withPeople: true);
        _figures.Core.Now = new DateTimeOffset(2022, 2, 10, 3, 0, 0, TimeSpan.Zero);
        await _figures.Core.AddVillagesAsync("02029", "Thôn A");
        await _figures.Core.AddVillagesAsync("02032", "Thôn B");
        _districtId = _figures.District;
        _small = _figures.Core.Unit("02029", Days.In2021).Id;
        _merged = _figures.Core.Unit("02059", Days.In2021).Id;
        _town = _figures.Core.Unit("02020", Days.In2021).Id;
        _figures.Access.Deny(SmallNumbers.Permission);
    }

    [TearDown]
    public void TearDown() => _figures.Dispose();

    [Test]
    public async Task Two_registers_that_differ_in_what_is_small_look_the_same_whatever_is_asked()
    {
        Fill(small: 3);
        var one = await PublishAsync();
        Fill(small: 2);
        foreach (var village in Villages)
            await _figures.NoteAsync(village, First.FirstDay, module: "people");
        var other = await PublishAsync();
        _figures.Access.Allow(SmallNumbers.Permission);
        var known = await ReadAsync(_small, new Month(2021, 1), new Month(2021, 12));

        Assert.Multiple(() =>
        {
            Assert.That(known[PeopleSource.Supported].Value, Is.EqualTo(2m), "the register did change");
            Assert.That(other, Is.EqualTo(one));
            Assert.That(one.Where(line => line.Contains(';', StringComparison.Ordinal)), Is.Not.Empty);
        });
    }

    [Test]
    public async Task Only_years_that_are_over_are_told_with_their_months_and_communes()
    {
        Fill(small: 3);
        Assert.Multiple(async () =>
        {
            Assert.That(await ToldAsync(_districtId, new Month(2021, 1), new Month(2021, 12)), Is.EqualTo("85 44 KeptBack"));
            Assert.That(await ToldAsync(_districtId, new Month(2021, 5), new Month(2021, 5)), Is.EqualTo("60 30 KeptBack"));
            Assert.That(await ToldAsync(_districtId, new Month(2021, 4), new Month(2021, 4)), Is.EqualTo("KeptBack KeptBack KeptBack"), "three people");
            Assert.That(await ToldAsync(_districtId, new Month(2021, 6), new Month(2021, 6)), Is.EqualTo("KeptBack KeptBack KeptBack"), "the rest would tell the three");
            Assert.That(await ToldAsync(_town, new Month(2021, 1), new Month(2021, 12)), Is.EqualTo("60 30 KeptBack"));
            Assert.That(await ToldAsync(_small, new Month(2021, 1), new Month(2021, 12)), Is.EqualTo("KeptBack KeptBack KeptBack"));
            Assert.That(await ToldAsync(_town, new Month(2021, 5), new Month(2021, 5)), Is.EqualTo("KeptBack KeptBack KeptBack"), "a month of a commune");
            Assert.That(await ToldAsync(_town, new Month(2020, 1), new Month(2020, 12)), Is.EqualTo("KeptBack KeptBack KeptBack"), "communes merged in the year");
            Assert.That(await ToldAsync(_figures.Village("02020-001"), new Month(2021, 1), new Month(2021, 12)), Is.EqualTo("KeptBack KeptBack KeptBack"));
            Assert.That(await ToldAsync(_districtId, new Month(2021, 1), new Month(2021, 11)), Is.EqualTo("KeptBack KeptBack KeptBack"));
            Assert.That(await ToldAsync(_districtId, new Month(2022, 1), new Month(2022, 1)), Is.EqualTo("KeptBack KeptBack KeptBack"), "the year is not over");
            Assert.That(await ToldAsync(_districtId, new Month(2020, 1), new Month(2021, 12)), Is.EqualTo("145 74 KeptBack"));
            Assert.That(await ToldAsync(_districtId, new Month(2019, 1), new Month(2021, 12)), Is.EqualTo("KeptBack KeptBack KeptBack"), "2019 is small");
        });
    }

    [Test]
    public async Task Who_belongs_to_the_team_is_asked_at_the_district_and_a_letter_is_for_anybody()
    {
        Fill(small: 3);
        _figures.Access.Allow(SmallNumbers.Permission);
        var january = new Month(2022, 1);
        Assert.That(await ToldAsync(_small, january, january), Is.EqualTo("7 4 6"));

        _figures.Access.Scope = DataScope.Of([_small]);
        Assert.That(await ToldAsync(_small, january, january), Is.EqualTo("KeptBack KeptBack KeptBack"), "only of the commune");

        _figures.Access.Scope = DataScope.Everything;
        var letter = await _figures.Core.Get<IPublicFigures>().ReadAsync(_districtId, january, january.LastDay, default);
        Assert.That(letter[PeopleSource.Supported].Status, Is.EqualTo(FigureStatus.KeptBack));
        Assert.That(letter[FigureHarness.Flow].Status, Is.EqualTo(FigureStatus.Complete), "not about people");
    }

    [Test]
    public async Task On_todays_map_a_year_is_told_only_where_that_is_the_map_it_had()
    {
        Fill(small: 3);
        var today = new DateOnly(2022, 2, 10);
        _figures.People.Set(_figures.Village("02056-001"), new Month(2019, 3), 50, 25);
        _figures.People.Set(_figures.Village("02020-001"), new Month(2019, 3), 50, 25);
        var (from, to) = (new Month(2019, 1), new Month(2019, 12));
        Assert.Multiple(async () =>
        {
            Assert.That(await ToldAsync(_town, from, to, today), Is.EqualTo("50 25 KeptBack"));
            Assert.That(await ToldAsync(_merged, from, to, today), Is.EqualTo("KeptBack KeptBack KeptBack"), "with what it had not then");
        });
    }

    private static IEnumerable<string> Villages => ["02056-001", "02056-002", "02059-001", "02020-001", "02020-002", "02029-001", "02032-001"];

    /// <summary>In 2021 few people of one commune in April; the other numbers do not change.</summary>
    private void Fill(int small)
    {
        _figures.People.Forget();
        _figures.People.Set(_figures.Village("02020-001"), new Month(2019, 3), 3, 1);
        _figures.People.Set(_figures.Village("02020-001"), new Month(2020, 5), 60, 30);
        _figures.People.Set(_figures.Village("02020-001"), new Month(2021, 5), 60, 30);
        _figures.People.Set(_figures.Village("02029-001"), new Month(2021, 4), small, 0);
        _figures.People.Set(_figures.Village("02032-001"), new Month(2021, 6), 25 - small, 14);
        _figures.People.Set(_figures.Village("02029-001"), new Month(2022, 1), 7 + 3 - small, 4);
    }

    private async Task<List<string>> PublishAsync()
    {
        var directory = _figures.Core.Directory;
        Guid[] units =
        [
            .. new[] { Days.In2019, Days.In2021 }.SelectMany(day => directory.AsOf(day).Subtree(_districtId)).Select(unit => unit.Id).Distinct(),
        ];
        var told = new List<string>();
        foreach (var map in new DateOnly?[] { null, new DateOnly(2022, 2, 10) })
        {
            foreach (var from in First.Through(Last))
            {
                foreach (var to in from.Through(Last))
                {
                    var totals = await _figures.Core.Get<IFigureReader>().ReadPeriodAsync(units, new FigurePeriod(from, to, map), Keys, default);
                    told.AddRange(totals.SelectMany(unit => unit.Value.Values).Select(total =>
                        $"{map} {from} {to} {total.UnitId} {total.Key} {total.Status} {(total.Value is { } number ? $";{number}" : "")}"));
                }
            }
        }

        return told;
    }

    private async Task<string> ToldAsync(Guid unit, Month from, Month to, DateOnly? map = null)
    {
        var totals = await ReadAsync(unit, from, to, map);
        return string.Join(' ', Keys.Select(key => totals[key]).Select(total => total.Value is { } number ? $"{number:0}" : $"{total.Status}"));
    }

    private async Task<IReadOnlyDictionary<string, FigureTotal>> ReadAsync(Guid unit, Month from, Month to, DateOnly? map = null) =>
        (await _figures.Core.Get<IFigureReader>().ReadPeriodAsync([unit], new FigurePeriod(from, to, map), keys: null, default))[unit];
}
