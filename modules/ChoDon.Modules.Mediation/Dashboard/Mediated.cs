using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Modules.Mediation.Dashboard;

/// <summary>Cases from the first to the last.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Period">From the month of the first case to that of the last.</param>
/// <param name="Totals">The figures, by key.</param>
internal sealed record Mediated(Guid UnitId, FigurePeriod Period, IReadOnlyDictionary<string, FigureTotal> Totals)
{
    public decimal? Of(Figure figure) => Totals.GetValueOrDefault(figure.Key)?.Value;

    /// <summary>How exactly it is known: totals of the past may say "more than".</summary>
    public Qualifier HowExact(Figure figure) => Totals.GetValueOrDefault(figure.Key)?.Qualifier ?? Qualifier.Exact;

    /// <summary>The counts that a figure adds up.</summary>
    public string Opens(Figure figure) => FigureLinks.Of(MediationModule.Id, figure, UnitId, Period)!;
}
