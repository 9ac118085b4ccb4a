namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>Figures of a module from the first record or total of a unit to the last, as a box of the home page shows them.</summary>
/// <param name="ModuleId">The module.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="Period">From the month of the first to that of the last.</param>
/// <param name="Totals">The figures, by key.</param>
public sealed record FiguresSoFar(string ModuleId, Guid UnitId, FigurePeriod Period, IReadOnlyDictionary<string, FigureTotal> Totals)
{
    /// <summary>The number; null when it is not known.</summary>
    public decimal? Of(Figure figure) => Find(figure)?.Value;

    /// <summary>How exactly it is known: totals of the past may say "more than".</summary>
    public Qualifier HowExact(Figure figure) => Find(figure)?.Qualifier ?? Qualifier.Exact;

    /// <summary>Whether there is a number that the reader may not see.</summary>
    public bool IsKeptBack(Figure figure) => Find(figure)?.Status == FigureStatus.KeptBack;

    /// <summary>The page with the records that it is made of.</summary>
    public string Opens(Figure figure) => FigureLinks.Of(ModuleId, figure, UnitId, Period)!;

    /// <summary>Reads them.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="past">Totals of earlier months.</param>
    /// <param name="moduleId">The module.</param>
    /// <param name="unitId">The unit as it is today.</param>
    /// <param name="wanted">Which figures.</param>
    /// <param name="firstRecord">The day of the first record in the register, if there is one.</param>
    /// <param name="lastRecord">The day of the last.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<FiguresSoFar> ReadAsync(
        IFigureReader figures,
        IPastTotals past,
        string moduleId,
        Guid unitId,
        IEnumerable<Figure> wanted,
        DateOnly? firstRecord,
        DateOnly? lastRecord,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(past);
        string[] keys = [.. wanted.Select(figure => figure.Key)];
        var period = await past.SinceBeginningAsync(keys, unitId, firstRecord, lastRecord, cancellationToken);
        var totals = await figures.ReadPeriodAsync([unitId], period, keys, cancellationToken);
        return new FiguresSoFar(moduleId, unitId, period, totals[unitId]);
    }

    private FigureTotal? Find(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Totals.GetValueOrDefault(figure.Key);
    }
}
