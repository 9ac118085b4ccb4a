using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>Months that are read together, and the map they are added up on.</summary>
/// <param name="From">The first month.</param>
/// <param name="To">The last month.</param>
/// <param name="Boundaries">
/// The day whose map counts for all of them; null for "as it was": each month on the map of its last day.
/// </param>
public sealed record FigurePeriod(Month From, Month To, DateOnly? Boundaries)
{
    /// <summary>One month on the map of a day.</summary>
    public static FigurePeriod Of(Month month, DateOnly boundaries) => new(month, month, boundaries);

    /// <summary>The months, first to last.</summary>
    public IEnumerable<Month> Months => From.Through(To);
}
