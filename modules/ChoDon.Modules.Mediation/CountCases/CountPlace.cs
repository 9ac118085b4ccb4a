using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Mediation.CountCases;

/// <summary>Where a page of counts begins: behind a village in a month, as it stands in an address.</summary>
internal sealed record CountPlace(Month Month, Guid UnitId)
{
    public static CountPlace? Read(string? text) =>
        text?.Split('_') is [var month, var unit] && Month.TryParse(month, out var read) && Guid.TryParse(unit, out var unitId)
            ? new CountPlace(read, unitId)
            : null;

    public override string ToString() => $"{Month}_{UnitId}";
}
