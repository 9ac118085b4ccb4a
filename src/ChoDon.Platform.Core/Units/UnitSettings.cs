using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Units;

/// <summary>What an installation decides about its units.</summary>
public sealed class UnitSettings
{
    /// <summary>
    /// The rank that carries module switches, reports and schedules; called district in the code whatever its name.
    /// </summary>
    public UnitLevel DistrictLevel { get; set; } = UnitLevel.District;
}
