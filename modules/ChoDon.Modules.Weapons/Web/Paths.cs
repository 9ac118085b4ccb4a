namespace ChoDon.Modules.Weapons.Web;

/// <summary>Addresses of the module's pages.</summary>
internal static class Paths
{
    public const string Items = "/m/weapons/items";
    public const string ExportItems = Items + "/export";
    public const string Totals = "/m/weapons/totals";
    public const string Kinds = "/m/weapons/kinds";
    public const string Record = "/m/weapons/receipts/record";
    public const string Store = "/m/weapons/store";
    public const string Custody = "/m/weapons/custody";
    public const string TakeStep = Custody + "/take";

    public const string Import = "/imports/weapons.items";

    public static string ItemsWith(string query) => $"{Items}?{query}";

    public static string Receipt(Guid id) => $"/m/weapons/receipts/{id}";

    public static string CancelReceipt(Guid id) => $"{Receipt(id)}/cancel";

    public static string Donor(Guid id) => $"{Receipt(id)}/donor";

    public static string PrintReceipt(Guid id) => $"{Receipt(id)}/print";

    public static string AddPhoto(Guid receiptId, Guid itemId) => $"{Receipt(receiptId)}/items/{itemId}/photos";

    public static string Photo(Guid receiptId, Guid photoId) => $"{Receipt(receiptId)}/photos/{photoId}";

    public static string Act(Guid id) => $"{Custody}/{id}";

    public static string PrintAct(Guid id) => $"{Act(id)}/print";
}
