using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Modules.Campaigns.Dashboard;

/// <summary>What was held since the first session; null when there was none.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Period">From the month of the first session to this one.</param>
/// <param name="Totals">The figures, by key.</param>
/// <param name="Reached">Different villages that have met.</param>
/// <param name="Villages">All villages.</param>
internal sealed record Reach(
    Guid UnitId, FigurePeriod Period, IReadOnlyDictionary<string, FigureTotal> Totals, int Reached, int Villages)
{
    public decimal? Of(Figure figure) => Totals.GetValueOrDefault(figure.Key)?.Value;

    /// <summary>The sessions that a figure counts.</summary>
    public string Opens(Figure figure) => FigureLinks.Of(CampaignsModule.Id, figure, UnitId, Period)!;
}
