namespace ChoDon.Modules.Weapons.ListItems;

internal enum CustodyFilter
{
    All,

    /// <summary>Kept by the office: neither handed over nor destroyed.</summary>
    Held,

    /// <summary>A step waits for the second signature.</summary>
    WaitsForSignature,
    Stored,
    HandedOver,
    Destroyed,
}
