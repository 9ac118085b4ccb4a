using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>Days that are read together, and the map they are added up on.</summary>
/// <param name="Days">The days: of whole months, or of any other calendar.</param>
/// <param name="Boundaries">
/// The day whose map counts for all of them; null for "as it was": each month, or the part of one, on the map of its last day.
/// </param>
public sealed record FigurePeriod(DayRange Days, DateOnly? Boundaries)
{
    /// <summary>Whole months.</summary>
    /// <param name="from">The first month.</param>
    /// <param name="to">The last month.</param>
    /// <param name="boundaries">The day whose map counts; null for "as it was".</param>
    public FigurePeriod(Month from, Month to, DateOnly? boundaries)
        : this(DayRange.Of(from, to), boundaries)
    {
    }

    /// <summary>One month on the map of a day.</summary>
    public static FigurePeriod Of(Month month, DateOnly boundaries) => new(month, month, boundaries);
}
