using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Units;

/// <summary>Months or parts of months one after another that are counted on one map.</summary>
/// <param name="Days">All their days.</param>
/// <param name="Map">The units as they were at the end of each, or are today in one that is not over.</param>
public sealed record UnitSpan(DayRange Days, UnitTree Map);
