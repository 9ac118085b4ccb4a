namespace ChoDon.Modules.Weapons.Data;

/// <summary>The steps of custody in their order. One may be left out, none comes back.</summary>
internal enum CustodyKind
{
    Received = 1,
    Stored = 2,
    HandedOver = 3,
    Destroyed = 4,
}
