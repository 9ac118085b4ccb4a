namespace ChoDon.Modules.Weapons;

internal static class Permissions
{
    public const string ViewItems = "weapons.items.view";
    public const string RecordReceipts = "weapons.receipts.record";
    public const string SignCustody = "weapons.custody.sign";
    public const string RevealDonors = "weapons.donors.reveal";
    public const string ImportItems = "weapons.items.import";
    public const string ExportItems = "weapons.items.export";
    public const string EditKinds = "weapons.kinds.edit";
}
