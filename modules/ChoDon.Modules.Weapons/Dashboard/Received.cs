using ChoDon.Modules.Weapons.Figures;
using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Modules.Weapons.Dashboard;

/// <summary>What was received since the first receipt.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Period">From the month of the first receipt to this one.</param>
/// <param name="Totals">The figures, by key.</param>
internal sealed record Received(Guid UnitId, FigurePeriod Period, IReadOnlyDictionary<string, FigureTotal> Totals)
{
    /// <summary>Figures with something in them.</summary>
    public IEnumerable<(Figure Figure, FigureTotal Total)> Lines =>
        from figure in WeaponFigures.All
        let total = Totals.GetValueOrDefault(figure.Key)
        where total?.Value > 0
        select (figure, total);

    public string Opens(Figure figure) => FigureLinks.Of(WeaponsModule.Id, figure, UnitId, Period)!;
}
