namespace ChoDon.Modules.Weapons.Data;

/// <summary>How an item came into the hands of the office. Law keeps the three apart; only published totals add them.</summary>
internal enum AcquisitionMode
{
    Surrendered = 1,
    Seized = 2,
    Found = 3,
}
