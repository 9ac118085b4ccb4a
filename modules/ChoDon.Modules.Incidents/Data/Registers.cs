using ChoDon.Platform.Abstractions.Data;

namespace ChoDon.Modules.Incidents.Data;

/// <summary>What the register is asked everywhere.</summary>
internal static class Registers
{
    /// <summary>Marks the figures of a count's village and month stale.</summary>
    public static void MarkStale(this ModuleDbContext data, IncidentCount count) =>
        data.MarkFiguresStale(count.UnitId, count.Month, count.Month);
}
