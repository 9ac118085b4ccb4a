using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>
/// Reads figures from the one table that pages, reports and mails share. Of a figure about people
/// (<see cref="Figure.IsAboutPeople"/>) somebody outside the district's team gets no number that would tell a small one.
/// </summary>
public interface IFigureReader
{
    /// <summary>
    /// All figures of all modules for the unit and the month, on the map of the boundary date. A figure that does
    /// not add up is answered for a single village only.
    /// </summary>
    /// <param name="unitId">A unit in a district.</param>
    /// <param name="month">The month.</param>
    /// <param name="boundaries">The map to add up on; the month's last day gives "as it was".</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyDictionary<string, FigureTotal>> ReadAsync(
        Guid unitId, Month month, DateOnly boundaries, CancellationToken cancellationToken);

    /// <summary>
    /// The same for several units at once, e.g. the communes of a table: by unit, then by key.
    /// </summary>
    /// <param name="unitIds">Units in a district.</param>
    /// <param name="month">The month.</param>
    /// <param name="boundaries">The map to add up on.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>>> ReadManyAsync(
        IReadOnlyCollection<Guid> unitIds, Month month, DateOnly boundaries, CancellationToken cancellationToken);

    /// <summary>
    /// Figures of several months together: a flow is added up, a stock is that of the last month. Months in which a
    /// module was not in use, or in which the unit was not there, add nothing; a month that is missing makes the whole missing.
    /// </summary>
    /// <param name="unitIds">Units in a district.</param>
    /// <param name="period">The months, and on which map.</param>
    /// <param name="keys">The figures wanted; null for all. What is wanted is computed where it is missing.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, FigureTotal>>> ReadPeriodAsync(
        IReadOnlyCollection<Guid> unitIds, FigurePeriod period, IReadOnlyCollection<string>? keys, CancellationToken cancellationToken);
}
