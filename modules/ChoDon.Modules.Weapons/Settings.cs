using ChoDon.Platform.Abstractions.Settings;

namespace ChoDon.Modules.Weapons;

/// <summary>What each district decides for itself.</summary>
internal static class Settings
{
    /// <summary>After how many days an item should have been handed over or destroyed.</summary>
    public static readonly WholeNumberSetting CustodyDays = new("weapons.custody-days", "Setting.CustodyDays", Default: 30, Min: 1, Max: 1000);

    /// <summary>What stands behind the number of a receipt.</summary>
    public static readonly TextSetting ReceiptNotation = new("weapons.receipt-notation", "Setting.ReceiptNotation", "BB-CAX", 40);

    /// <summary>What stands behind the number of minutes on storing, handing over or destroying.</summary>
    public static readonly TextSetting CustodyNotation = new("weapons.custody-notation", "Setting.CustodyNotation", "BBBG-CAX", 40);

    /// <summary>The body that issues receipts, before the name of the commune.</summary>
    public static readonly TextSetting Issuer = new("weapons.issuer", "Setting.Issuer", "Công an", 80);
}
