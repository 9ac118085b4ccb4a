namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>A number that a module publishes for each village and month.</summary>
/// <param name="Key">Stable name, e.g. <c>households.enrolled</c>; unique over all modules.</param>
/// <param name="TextKey">Key of the words shown.</param>
/// <param name="MeasureKey">Key of the unit of measure shown, e.g. household. Never added across measures.</param>
/// <param name="Additive">Whether the values of villages add up to the value of their commune.</param>
public sealed record Figure(string Key, string TextKey, string MeasureKey, bool Additive = true)
{
    /// <summary>Whether it is a stock or a flow.</summary>
    public FigureSpan Over { get; init; }

    /// <summary>Where the records stand that it is made of; null when no page lists them for a period.</summary>
    public FigureRecords? Records { get; init; }

    /// <summary>The most decimals that it has, 0 to 3: none where things are counted.</summary>
    public int Decimals { get; init; }

    /// <summary>
    /// Whether totals of earlier months may be entered beside the register, for a flow that adds up. The page with its
    /// records then shows them with <c>&lt;past-totals /&gt;</c>.
    /// </summary>
    public bool TakesPastTotals { get; init; }
}
