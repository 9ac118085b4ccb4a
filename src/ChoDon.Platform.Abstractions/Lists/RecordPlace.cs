using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Lists;

/// <summary>Where and when records are meant, as the page asks that a figure names.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="From">The first day; without it from the beginning.</param>
/// <param name="To">The last day; without it up to the last.</param>
/// <param name="AsItWas">Whether units are meant as they were in each month, and not as they are today.</param>
public sealed record RecordPlace(Guid UnitId, DateOnly? From, DateOnly? To, bool AsItWas)
{
    /// <summary>
    /// The same for records that say no day, but a month by its first day: those whose months end in it, as
    /// <see cref="Figures.FigureRequest.WholeMonths"/> counts them.
    /// </summary>
    public RecordPlace OfMonths => this with
    {
        From = From is { } first ? Month.Of(first).FirstDay : null,
        To = To is { } last ? Month.Of(last.AddDays(1)).Previous.LastDay : null,
    };
}
