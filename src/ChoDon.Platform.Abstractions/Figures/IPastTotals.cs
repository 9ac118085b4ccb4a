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

    /// <summary>
    /// The months from the first record or total of a unit to the last, this month when there is none: those outside add
    /// nothing, and need not be computed for a number "since the beginning".
    /// </summary>
    /// <param name="figureKeys">The figures that are wanted.</param>
    /// <param name="unitId">The unit as it is today.</param>
    /// <param name="firstRecord">The day of the first record in the register, if there is one.</param>
    /// <param name="lastRecord">The day of the last.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<FigurePeriod> SinceBeginningAsync(
        IReadOnlyCollection<string> figureKeys, Guid unitId, DateOnly? firstRecord, DateOnly? lastRecord, CancellationToken cancellationToken);
}
