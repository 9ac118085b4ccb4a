using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Charts;

namespace ChoDon.Platform.Core.Tests.Charts;

/// <summary>What a module may draw.</summary>
internal sealed class ChartRulesTests
{
    private static readonly Figure Reached = new("reached", "", "village") { ComparesPlaces = true };
    private static readonly Figure All = new("all", "", "village") { ComparesPlaces = true };
    private static readonly Figure Households = new("households", "", "household") { ComparesPlaces = true };
    private static readonly Figure Sessions = new("sessions", "", "session") { Over = FigureSpan.Within };
    private static readonly Figure Offences = new("offences", "", "case") { Over = FigureSpan.Within };
    private static readonly Figure Prosecuted = new("prosecuted", "", "person") { Over = FigureSpan.Within, IsAboutPeople = true };
    private static readonly Figure Mean = new("mean", "", "session", Additive: false) { Over = FigureSpan.Within };
    private static readonly Figure[] Own = [Reached, All, Households, Sessions, Offences, Prosecuted, Prosecuted with { ComparesPlaces = true }, Mean];

    public static IEnumerable<TestCaseData> Refused =>
    [
        Case("offences by place", new CoverageChart("c", "", new FigureShare(Offences, Offences)), "'offences', which does not say that it ComparesPlaces"),
        Case("people by place", new CoverageChart("c", "", new FigureShare(Prosecuted, Prosecuted)), "'prosecuted', which is about people"),
        Case("people by place, whatever the figure says", new CoverageChart("c", "", new FigureShare(Reached, Prosecuted with { ComparesPlaces = true })), "'prosecuted', which is about people"),
        Case("a share of something else", new CoverageChart("c", "", new FigureShare(Reached, Households)), "of shares of another unit of measure"),
        Case("a stock by month", new TrendChart("c", "", Reached), "by month of 'reached', which is a stock"),
        Case("two measures on one scale", new TrendChart("c", "", Sessions, Offences), "of several units of measure"),
        Case("what does not add up", new TrendChart("c", "", Mean), "of 'mean', which does not add up"),
        Case("a figure of another module", new TrendChart("c", "", new Figure("other", "", "") { Over = FigureSpan.Within }), "of 'other', which is no figure of its own"),
        Case("nothing", new TrendChart("c", ""), "of no figure"),
        Case("too much", new TrendChart("c", "", Sessions, Sessions, Sessions, Sessions, Sessions), "of more than 4 figures"),
    ];

    [TestCaseSource(nameof(Refused))]
    public void What_would_mislead_is_refused_with_its_reason(FigureChart chart, string reason) =>
        Assert.That(ChartRules.ProblemOf([chart], Own), Is.EqualTo($"chart 'c' {(reason.StartsWith('\'') ? "that sets places side by side by " : "")}{reason}"));

    [Test]
    public void Reach_by_place_and_any_flow_of_the_whole_unit_are_drawn()
    {
        FigureChart[] charts = [new CoverageChart("reach", "", new FigureShare(Reached, All)), new TrendChart("offences", "", Offences), new TrendChart("people", "", Prosecuted)];

        Assert.That(ChartRules.ProblemOf(charts, Own), Is.Null);
    }

    [Test]
    public void Two_charts_of_one_name_are_refused() =>
        Assert.That(ChartRules.ProblemOf([new TrendChart("c", "", Sessions), new TrendChart("c", "", Offences)], Own), Is.EqualTo("chart 'c' twice"));

    private static TestCaseData Case(string name, FigureChart chart, string reason) => new TestCaseData(chart, reason).SetArgDisplayNames(name);
}
