namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>Computes a module's figures from its registers, with set-based SQL.</summary>
public interface IFigureSource
{
    /// <summary>
    /// Answers all declared figures of the villages for the days. A village that is left out counts as zero.
    /// </summary>
    Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken);
}
