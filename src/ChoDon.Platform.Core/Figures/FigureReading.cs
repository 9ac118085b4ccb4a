using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Puts together what is known of units and a period: how far each figure may be relied upon, and its number.</summary>
/// <param name="parts">The period in parts of one map.</param>
/// <param name="asked">The units, each with its territory in every part.</param>
/// <param name="figures">The figures that are wanted.</param>
/// <param name="known">What the tables hold.</param>
/// <param name="closed">Modules that are closed now, by district.</param>
internal sealed class FigureReading(
    IReadOnlyList<PeriodPart> parts,
    IReadOnlyDictionary<Guid, IReadOnlyList<FigureTerritory>> asked,
    IReadOnlyList<(ModuleDeclaration Module, Figure Figure)> figures,
    KnownFigures known,
    IReadOnlySet<(string ModuleId, Guid DistrictId)> closed)
{
    private readonly Dictionary<string, ModuleDeclaration> _modules = figures.ToDictionary(one => one.Figure.Key, one => one.Module, StringComparer.Ordinal);

    public IReadOnlyDictionary<Guid, IReadOnlyList<FigureTerritory>> Asked => asked;

    /// <summary>Those that are told of the unit: one that does not add up is told of a village only.</summary>
    public IEnumerable<Figure> FiguresOf(IReadOnlyList<FigureTerritory> unit)
    {
        var isVillage = unit.Any(part => part.IsVillage);
        return figures.Select(one => one.Figure).Where(figure => figure.Additive || isVillage);
    }

    /// <summary>The whole period: a flow added up, a stock of its end.</summary>
    public FigureTotal Together(Guid unitId, IReadOnlyList<FigureTerritory> unit, Figure figure)
    {
        var statuses = CellsOf(unit, figure).Select(cell => StatusOf(unitId, unit[cell.Part], cell.Days, figure)).ToList();
        var worst = Worst(statuses);
        if (!HasValue(worst))
            return new FigureTotal(figure.Key, unitId, null, worst);
        var numbers = Enumerable.Range(0, parts.Count).Select(part => known.SumOf(part, unitId, figure.Key, null)).ToList();
        return new FigureTotal(
            figure.Key, unitId, numbers.Sum(number => number.Thousandths) / 1000m, worst, Qualifiers.OfSum(numbers.Select(number => number.Qualifier)));
    }

    /// <summary>Month by month.</summary>
    public IReadOnlyList<CellFigure> Cells(Guid unitId, IReadOnlyList<FigureTerritory> unit, Figure figure) =>
    [
        .. from cell in CellsOf(unit, figure)
           let status = StatusOf(unitId, unit[cell.Part], cell.Days, figure)
           let number = known.SumOf(cell.Part, unitId, figure.Key, cell.Days.First)
           select new CellFigure(cell.Days, HasValue(status)
               ? new FigureTotal(figure.Key, unitId, number.Thousandths / 1000m, status, number.Qualifier)
               : new FigureTotal(figure.Key, unitId, null, status)),
    ];

    private IEnumerable<(int Part, DayRange Days)> CellsOf(IReadOnlyList<FigureTerritory> unit, Figure figure) =>
        from part in parts.Index()
        where figure.Over == FigureSpan.AtEnd ? part.Index == parts.Count - 1 : unit[part.Index].Villages > 0
        from days in part.Item.Span.Days.ByMonth()
        where figure.Over == FigureSpan.Within || days.Last == part.Item.Span.Days.Last
        select (part.Index, days);

    private FigureStatus StatusOf(Guid unitId, FigureTerritory unit, DayRange days, Figure figure)
    {
        var module = _modules[figure.Key].ModuleId;
        if (unit.Villages > 0 && known.IsFailed(unitId, module, days))
            return FigureStatus.Failed;
        var states = unit.Districts.Select(district => known.StateOf(district, days, figure.Key)?.Status ?? FigureStatus.Missing).ToList();
        var isClosed = unit.Districts.Count > 0 && unit.Districts.All(district => closed.Contains((module, district)));
        var status = states.Contains(FigureStatus.Failed) ? FigureStatus.Failed
            : unit.Villages == 0 || states.Contains(FigureStatus.Missing) ? FigureStatus.Missing
            : states.Contains(FigureStatus.PartMonth) ? FigureStatus.PartMonth
            : FigureStatus.Complete;
        return states.Contains(FigureStatus.NotInUse) || (isClosed && status != FigureStatus.Complete) ? FigureStatus.NotInUse : status;
    }

    private static FigureStatus Worst(List<FigureStatus> cells) =>
        cells.Contains(FigureStatus.Failed) ? FigureStatus.Failed
        : cells.Count == 0 || cells.Contains(FigureStatus.Missing) ? FigureStatus.Missing
        : cells.All(status => status == FigureStatus.NotInUse) ? FigureStatus.NotInUse
        : cells.Contains(FigureStatus.PartMonth) ? FigureStatus.PartMonth
        : FigureStatus.Complete;

    private static bool HasValue(FigureStatus status) => status is FigureStatus.Complete or FigureStatus.PartMonth;
}
