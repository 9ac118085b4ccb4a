namespace ChoDon.Platform.Abstractions.Data;

/// <summary>Names of the host's tables that a module's context maps, too.</summary>
public static class PlatformTables
{
    /// <summary>Table of <see cref="UnitPath"/>.</summary>
    public const string UnitPath = "platform_unit_path";

    /// <summary>Table of <see cref="FigureChange"/>.</summary>
    public const string FigureChange = "platform_figure_change";

    /// <summary>Table of <see cref="Units.VillageTag"/>.</summary>
    public const string VillageTag = "platform_village_tag";
}
