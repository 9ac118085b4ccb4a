using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>
/// The last number that a unit gave to documents of a kind in a year. A module that numbers documents has a set of it, and
/// asks <see cref="NumberSeriesData.NextNumberAsync"/>.
/// </summary>
public sealed class NumberSeries : IUnitRecord
{
    /// <summary>The most letters of a series' name.</summary>
    public const int SeriesLength = 40;

    /// <summary>The kind of documents.</summary>
    public required string Series { get; init; }

    /// <summary>The unit that gives the numbers.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>The year; numbers begin anew with each.</summary>
    public required int Year { get; init; }

    /// <summary>The last number given.</summary>
    public required int Last { get; init; }
}
