using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>Reads figures from the one table that pages, reports and mails share.</summary>
public interface IFigureReader
{
    /// <summary>
    /// All figures of all modules for the unit and the month, on the map of the boundary date.
    /// </summary>
    /// <param name="unitId">A unit in a district.</param>
    /// <param name="month">The month.</param>
    /// <param name="boundaries">The map to add up on; the month's last day gives "as it was".</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyDictionary<string, FigureTotal>> ReadAsync(
        Guid unitId, Month month, DateOnly boundaries, CancellationToken cancellationToken);
}
