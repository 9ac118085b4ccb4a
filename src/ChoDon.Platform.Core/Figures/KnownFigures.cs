using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Figures;

/// <summary>What the tables of figures hold of units and a period.</summary>
internal sealed class KnownFigures(IEnumerable<FigureSum> sums, IEnumerable<FigureState> states, IEnumerable<FailedFigures> failed)
{
    private readonly Dictionary<(int Part, Guid UnitId, string Key, DateOnly? FirstDay), FigureSum> _sums =
        sums.ToDictionary(sum => (sum.Part, sum.UnitId, sum.Key, sum.FirstDay));

    private readonly Dictionary<(Guid DistrictId, DayRange Days, string Key), FigureState> _states =
        states.ToDictionary(state => (state.DistrictId, new DayRange(state.FirstDay, state.LastDay), state.Key));

    private readonly HashSet<FailedFigures> _failed = [.. failed];

    /// <summary>The sum of a part, or of one month in it; nought where no row is.</summary>
    public FigureNumber SumOf(int part, Guid unitId, string key, DateOnly? firstDay) =>
        _sums.TryGetValue((part, unitId, key, firstDay), out var sum) ? new FigureNumber(sum.Thousandths, (Qualifier)sum.Qualifier) : default;

    public FigureState? StateOf(Guid districtId, DayRange days, string key) => _states.GetValueOrDefault((districtId, days, key));

    public bool IsFailed(Guid unitId, string moduleId, DayRange days) => _failed.Contains(new FailedFigures(unitId, moduleId, days.First));
}
