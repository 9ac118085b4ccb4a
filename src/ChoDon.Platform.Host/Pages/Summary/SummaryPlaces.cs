using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Host.Pages.Summary;

/// <summary>The units of which there is a summary: the district and those directly below it.</summary>
internal static class SummaryPlaces
{
    public static Unit? Find(IUnitDirectory units, Unit district, Guid unitId, DateOnly day) =>
        unitId == district.Id ? district
        : units.AsOf(day).Find(unitId) is { } unit && unit.ParentId == district.Id ? unit
        : null;
}
