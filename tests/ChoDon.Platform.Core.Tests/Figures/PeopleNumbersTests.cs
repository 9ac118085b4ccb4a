using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Privacy;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Figures;
using CsCheck;

namespace ChoDon.Platform.Core.Tests.Figures;

/// <summary>
/// The proof that nothing small follows from a year as it is published: for each small number that is kept back there is
/// another year that looks the same. Months and communes may be chosen apart: to any two margins with one sum there is a table,
/// and a table of the supported to one of those who progressed where no margin of these exceeds that of the others.
/// </summary>
internal sealed class PeopleNumbersTests
{
    private const int Year = 2021;
    private const int Samples = 1_000;
    private static readonly Figure[] Flows = [.. PeopleSource.All.Where(figure => figure.Over == FigureSpan.Within)];
    private static readonly Guid District = Guid.CreateVersion7();
    private static readonly Guid[] Communes = [.. Enumerable.Range(0, 5).Select(_ => Guid.CreateVersion7())];

    // Some margins of the supported, and what part of each progressed.
    private static readonly Gen<int> Number = Gen.Frequency((4, Gen.Int[0, 4]), (2, Gen.Int[5, 9]), (1, Gen.Int[10, 40]), (2, Gen.Const(0)));

    [Test]
    public void For_each_small_month_that_is_kept_back_there_is_another_year_that_looks_the_same() =>
        Cells(12).Sample(cells => IsSafe(cells, Months), iter: Samples);

    [Test]
    public void For_each_small_commune_that_is_kept_back_there_is_another_year_that_looks_the_same() =>
        Cells(Communes.Length).Sample(cells => IsSafe(cells, ByCommune), iter: Samples);

    [TestCase(60, 30, true)]
    [TestCase(60, 60, true)]
    [TestCase(60, 0, true)]
    [TestCase(0, 0, true)]
    [TestCase(3, 0, false)]
    [TestCase(60, 2, false)]
    [TestCase(60, 57, false, Description = "three who did not get on follow from both")]
    public void A_year_is_told_when_neither_a_figure_nor_what_is_left_of_it_is_small(int supported, int progressed, bool isTold) =>
        Assert.That(Numbers([new Cell(supported, progressed)], null).IsYearOpen(District, Year), Is.EqualTo(isTold));

    [Test]
    public void What_is_large_enough_stays_to_be_seen()
    {
        Cell[] cells = [new(120, 90), new(40, 30), new(3, 0), new(9, 0), new(0, 0)];
        Assert.That(ByCommune(cells), Is.EqualTo(new Cell?[] { cells[0], cells[1], null, null, cells[4] }));
    }

    [Test]
    public void A_year_in_which_a_month_could_not_be_counted_is_not_told_in_parts()
    {
        Cell[] cells = [.. Enumerable.Repeat(new Cell(50, 40), 12)];
        Assert.That(Numbers(cells, null).IsYearOpen(District, Year), Is.True);
        Assert.That(Numbers(cells, null, FigureStatus.Failed).IsYearOpen(District, Year), Is.False);
    }

    private static Gen<Cell[]> Cells(int count) =>
        Gen.Select(Number, Gen.Int[0, 100], Gen.Int[0, 3], (number, percent, all) => new Cell(number, all == 0 ? number : number * percent / 100)).Array[count];

    private static bool IsSmall(int number) => number is > 0 and < SmallCounts.Least;

    private static Cell?[] Months(Cell[] cells)
    {
        var numbers = Numbers(cells, null);
        return [.. cells.Select((cell, at) => numbers.IsYearOpen(District, Year) && numbers.IsMonthOpen(District, new Month(Year, at + 1)) ? cell : null)];
    }

    private static Cell?[] ByCommune(Cell[] cells)
    {
        var numbers = Numbers(null, cells);
        return [.. cells.Select((cell, at) => numbers.IsCommuneOpen(new OpenPlace(Communes[at], District, Communes), Year) ? cell : null)];
    }

    private static bool IsSafe(Cell[] cells, Func<Cell[], Cell?[]> publish)
    {
        var shown = publish(cells);
        List<int> hidden = [.. Enumerable.Range(0, cells.Length).Where(at => shown[at] is null)];
        if (!Numbers([new Cell(cells.Sum(cell => cell.Supported), cells.Sum(cell => cell.Progressed))], null).IsYearOpen(District, Year))
            return true;
        return hidden.All(at => (!IsSmall(cells[at].Supported) || Others(cells, hidden, at).Any(other => other[at].Supported != cells[at].Supported && publish(other).SequenceEqual(shown)))
            && (!IsSmall(cells[at].Progressed) || Others(cells, hidden, at).Any(other => other[at].Progressed != cells[at].Progressed && publish(other).SequenceEqual(shown))));
    }

    /// <summary>Years with the same sums, and the same numbers where they are shown: two cells changed places, or some people did.</summary>
    private static IEnumerable<Cell[]> Others(Cell[] cells, List<int> hidden, int at)
    {
        return
            from to in hidden
            where to != at
            from moved in Moved(cells[at], cells[to])
            where moved.Here.IsPossible && moved.There.IsPossible
            select cells.Select((cell, place) => place == at ? moved.Here : place == to ? moved.There : cell).ToArray();

        static IEnumerable<(Cell Here, Cell There)> Moved(Cell here, Cell there) =>
        [
            (there, here),
            (new Cell(here.Rest + there.Progressed, there.Progressed), new Cell(there.Rest + here.Progressed, here.Progressed)),
            (new Cell(there.Rest + here.Progressed, here.Progressed), new Cell(here.Rest + there.Progressed, there.Progressed)),
            .. from supported in Enumerable.Range(-2, 5)
               from progressed in Enumerable.Range(-2, 5)
               select (
                   new Cell(here.Supported - supported, here.Progressed - progressed),
                   new Cell(there.Supported + supported, there.Progressed + progressed)),
        ];
    }

    private static PeopleNumbers Numbers(Cell[]? months, Cell[]? communes, FigureStatus status = FigureStatus.Complete)
    {
        var units = (communes ?? []).Index().ToDictionary(cell => Communes[cell.Index], cell => Flow([cell.Item]));
        units[District] = Flow(months ?? []);
        return new PeopleNumbers(Flows, units);

        IReadOnlyDictionary<string, IReadOnlyList<CellFigure>> Flow(Cell[] cells) => new Dictionary<string, IReadOnlyList<CellFigure>>
        {
            [Flows[0].Key] = [.. cells.Select((cell, at) => In(at, cell.Supported))],
            [Flows[1].Key] = [.. cells.Select((cell, at) => In(at, cell.Progressed))],
        };

        CellFigure In(int at, int number) => new(DayRange.Of(new Month(Year, at + 1)), new FigureTotal("", Guid.Empty, number, at == 0 ? status : FigureStatus.Complete));
    }

    private sealed record Cell(int Supported, int Progressed)
    {
        public int Rest => Supported - Progressed;

        public bool IsPossible => Progressed >= 0 && Progressed <= Supported;
    }
}
