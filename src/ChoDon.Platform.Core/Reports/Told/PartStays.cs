using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Reports;

/// <summary>
/// The days on which units lay below another one. Of a village that went to another commune each has a part: together they are
/// no more than the village.
/// </summary>
/// <param name="unitId">The unit above.</param>
/// <param name="spans">The days of a report, cut where the map changed.</param>
internal sealed class PartStays(Guid unitId, IReadOnlyList<UnitSpan> spans)
{
    /// <summary>Whether it lay below another unit on some of the days.</summary>
    public bool WasElsewhere(Unit part) => spans.Any(span => span.Map.Find(part.Id) is { } then && then.ParentId != unitId);

    /// <summary>Days one after another with the units that lay here just then.</summary>
    public IEnumerable<(DayRange Days, Guid[] Parts)> Of(IEnumerable<Unit> parts) =>
        parts.SelectMany(part => StaysOf(part).Select(days => (Days: days, part.Id)))
            .GroupBy(stay => stay.Days)
            .Select(same => (same.Key, same.Select(stay => stay.Id).ToArray()));

    /// <summary>What a unit told of its stays, by figure.</summary>
    public static IReadOnlyDictionary<string, FigureTotal> Together(IEnumerable<FigureTotal> told) =>
        told.GroupBy(total => total.Key, StringComparer.Ordinal).ToDictionary(same => same.Key, same => Sum([.. same]), StringComparer.Ordinal);

    private IEnumerable<DayRange> StaysOf(Unit part)
    {
        DayRange? stay = null;
        foreach (var span in spans)
        {
            var isHere = span.Map.Find(part.Id)?.ParentId == unitId;
            if (!isHere && stay is { } over)
                yield return over;
            stay = !isHere ? null : stay is { } open ? open with { Last = span.Days.Last } : span.Days;
        }

        if (stay is { } last)
            yield return last;
    }

    // A stay while the module was not in use gave nothing.
    private static FigureTotal Sum(FigureTotal[] told) =>
        Array.Find(told, total => total.Value is null && total.Status != FigureStatus.NotInUse)
        ?? told.Where(total => total.Value is not null).DefaultIfEmpty(told[0]).Aggregate((one, other) => one with
        {
            Value = one.Value + other.Value,
            Status = one.Status > other.Status ? one.Status : other.Status,
            Qualifier = Qualifiers.OfSum([one.Qualifier, other.Qualifier]),
        });
}
