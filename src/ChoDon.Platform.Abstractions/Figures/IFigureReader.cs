using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>Reads figures from the one table that pages, reports and mails share.</summary>
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
}
