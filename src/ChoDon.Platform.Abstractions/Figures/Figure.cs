using ChoDon.Platform.Abstractions.Privacy;

namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>A number that a module publishes for each village and month.</summary>
/// <param name="Key">Stable name, e.g. <c>households.enrolled</c>; unique over all modules.</param>
/// <param name="TextKey">Key of the words shown.</param>
/// <param name="MeasureKey">Key of the unit of measure shown, e.g. household. Never added across measures.</param>
/// <param name="Additive">Whether the values of villages add up to the value of their commune.</param>
public sealed record Figure(string Key, string TextKey, string MeasureKey, bool Additive = true)
{
    /// <summary>
    /// Key of the sentence or two that tell somebody without training how it is counted: by which day, and what is left out. Totals of
    /// earlier months and what is kept back the platform adds itself.
    /// </summary>
    public string RuleKey => $"Rule.{Key}";

    /// <summary>Whether it is a stock or a flow.</summary>
    public FigureSpan Over { get; init; }

    /// <summary>
    /// The version of the rule by which it is counted. Raise it when the same registers give another number: what was computed
    /// by an older rule is computed anew, and a report says by which one.
    /// </summary>
    public int Rule { get; init; } = 1;

    /// <summary>Where the records stand that it is made of; null when no page lists them for a period.</summary>
    public FigureRecords? Records { get; init; }

    /// <summary>The most decimals that it has, 0 to 3: none where things are counted.</summary>
    public int Decimals { get; init; }

    /// <summary>
    /// Whether totals of earlier months may be entered beside the register, for a flow that adds up. The page with its
    /// records then shows them with <c>&lt;past-totals /&gt;</c>.
    /// </summary>
    public bool TakesPastTotals { get; init; }

    /// <summary>
    /// Whether it counts people of whom a small number tells something about each, e.g. those who were prosecuted. Who does
    /// not hold <see cref="SmallNumbers.Permission"/> in the district gets whole years and their parts only, and no stocks.
    /// </summary>
    public bool IsAboutPeople { get; init; }

    /// <summary>
    /// Key of the figure about people of the same module of which it counts a part, in each village and month: what is left
    /// of that figure follows from both, and is kept back like a figure of its own. Parts of one figure do not overlap.
    /// </summary>
    public string? PartOf { get; init; }

    /// <summary>
    /// Key of the figure of the same module that it comes with: where that one is nought it is nought too, as there are no
    /// people at a session that was not held. Before a report is handed in, it is told where this does not hold.
    /// </summary>
    public string? ComesWith { get; init; }

    /// <summary>
    /// Whether communes and villages may stand side by side by it in a <see cref="CoverageChart"/> and as bars in the monthly
    /// summary: how far the programme reaches them. Never said of people, offences, disputes or anything else by which a place could look bad.
    /// </summary>
    public bool ComparesPlaces { get; init; }

    /// <summary>
    /// Whether districts tell its total to their people: it stands on the page for everybody, where a district has switched
    /// that on, after what <see cref="IsAboutPeople"/> keeps back. Nothing for the inside of the house, such as posts that are vacant.
    /// </summary>
    public bool IsPublished { get; init; }
}
