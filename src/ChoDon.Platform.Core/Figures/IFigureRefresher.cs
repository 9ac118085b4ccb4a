using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Brings the table of figures up to date.</summary>
public interface IFigureRefresher
{
    /// <summary>Recomputes what is missing or stale in the district for the month, and nothing else.</summary>
    /// <returns>The modules whose figures could not be computed; the others were.</returns>
    Task<IReadOnlyList<FigureFailure>> RefreshAsync(Guid districtId, Month month, CancellationToken ct);

    /// <summary>The same for the figures of some modules only, of several months or parts of months.</summary>
    Task<IReadOnlyList<FigureFailure>> RefreshAsync(
        Guid districtId, IReadOnlyCollection<DayRange> cells, IReadOnlyCollection<string> moduleIds, CancellationToken ct);
}
