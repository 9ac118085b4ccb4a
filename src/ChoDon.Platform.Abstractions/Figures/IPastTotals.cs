namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>Totals of earlier months that people entered beside the registers.</summary>
public interface IPastTotals
{
    /// <summary>The totals that the figure of the unit contains in the period, of the villages that the reader may see.</summary>
    /// <param name="figureKey">A figure that takes such totals.</param>
    /// <param name="unitId">The unit.</param>
    /// <param name="period">The months, and on which map.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<PastTotalLine>> ReadAsync(
        string figureKey, Guid unitId, FigurePeriod period, CancellationToken cancellationToken);
}
