using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Units;

/// <summary>Months one after another that are counted on one map.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
/// <param name="Map">The units as they were at the end of each, or are today in the month that runs.</param>
public sealed record UnitSpan(Month First, Month Last, UnitTree Map)
{
    /// <summary>The months, first to last.</summary>
    public IEnumerable<Month> Months => First.Through(Last);
}
