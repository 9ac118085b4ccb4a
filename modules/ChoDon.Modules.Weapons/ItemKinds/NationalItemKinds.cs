using ChoDon.Modules.Weapons.Data;

namespace ChoDon.Modules.Weapons.ItemKinds;

/// <summary>
/// The kinds that every district starts with. Eleven figures that districts publish count twelve of them: hunting guns and
/// home-made guns are one sum there.
/// </summary>
internal static class NationalItemKinds
{
    public static readonly NationalItemKind HuntingGun = Of(1, "HuntingGun", Measure.Piece, "Gun", figure: "hunting_and_homemade_guns");
    public static readonly NationalItemKind HomemadeGun = Of(2, "HomemadeGun", Measure.Piece, "Gun", figure: "hunting_and_homemade_guns");
    public static readonly NationalItemKind Bullet = Of(3, "Bullet", Measure.Round, "Round", figure: "bullets");
    public static readonly NationalItemKind LeadShot = Of(4, "LeadShot", Measure.Kilogram, "Kilogram", figure: "lead_shot");
    public static readonly NationalItemKind AirGunPellets = Of(5, "AirGunPellets", Measure.Kilogram, "Kilogram", figure: "air_gun_pellets");
    public static readonly NationalItemKind ElectricFishingDevice = Of(6, "ElectricFishingDevice", Measure.Piece, "Set", figure: "electric_fishing_devices");
    public static readonly NationalItemKind Detonator = Of(7, "Detonator", Measure.Piece, "Piece", isDangerous: true, figure: "detonators");
    public static readonly NationalItemKind GunBarrel = Of(8, "GunBarrel", Measure.Piece, "Piece", figure: "gun_barrels");
    public static readonly NationalItemKind Grenade = Of(9, "Grenade", Measure.Piece, "Shell", isDangerous: true, figure: "grenades");
    public static readonly NationalItemKind GrenadeCasing = Of(10, "GrenadeCasing", Measure.Piece, "Piece", figure: "grenade_casings");
    public static readonly NationalItemKind GunPart = Of(11, "GunPart", Measure.Piece, "Piece", figure: "gun_parts");
    public static readonly NationalItemKind MetalBoat = Of(12, "MetalBoat", Measure.Piece, "Boat", figure: "metal_boats");

    public static readonly IReadOnlyList<NationalItemKind> All =
    [
        HuntingGun, HomemadeGun, Bullet, LeadShot, AirGunPellets, ElectricFishingDevice, Detonator, GunBarrel, Grenade, GrenadeCasing,
        GunPart, MetalBoat,
        Of(13, "AirGun", Measure.Piece, "Gun"),
        Of(14, "Bomb", Measure.Piece, "Shell", isDangerous: true),
        Of(15, "Explosive", Measure.Kilogram, "Kilogram", isDangerous: true),
        Of(16, "GunPowder", Measure.Kilogram, "Kilogram", isDangerous: true),
        Of(17, "Blade", Measure.Piece, "Piece"),
        Of(18, "SupportTool", Measure.Piece, "Piece"),
    ];

    private static NationalItemKind Of(
        int number, string name, Measure measure, string word, bool isDangerous = false, string? figure = null) => new(
        new Guid($"0e6b1a50-0000-4000-8000-{number:x12}"),
        $"ItemKind.{name}",
        measure,
        $"Measure.{word}",
        isDangerous,
        figure is null ? null : $"weapons.{figure}");
}
