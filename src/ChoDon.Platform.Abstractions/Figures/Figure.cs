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
}
