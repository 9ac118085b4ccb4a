using ChoDon.Modules.Weapons.Data;
using ChoDon.Platform.Abstractions.Import;

namespace ChoDon.Modules.Weapons.ImportItems;

/// <summary>What a list of weapons may hold, and how offices head its columns. Who gave them is never imported.</summary>
internal static class ItemColumns
{
    public const string Village = "village";
    public const string Commune = "commune";
    public const string Day = "day";
    public const string Number = "number";
    public const string Mode = "mode";
    public const string Kind = "kind";
    public const string Quantity = "quantity";
    public const string Condition = "condition";
    public const string Serial = "serial";

    public static ImportDefinition Definition { get; } = new("items", "Import.Title", Permissions.ImportItems,
    [
        new(Village, "Receipt.Village", ImportKind.Text,
            "Thôn", "Tên thôn", "Bản", "Tổ dân phố", "Thôn, bản", "Thôn/bản", "Thôn, bản, tổ dân phố", "Village")
        {
            IsRequired = true,
        },
        new(Commune, "List.Commune", ImportKind.Text, "Xã", "Tên xã", "Xã, thị trấn", "Xã/thị trấn", "Xã, phường, thị trấn", "Commune"),
        new(Day, "Receipt.Day", ImportKind.Date, "Ngày", "Ngày tiếp nhận", "Ngày giao nộp", "Ngày thu giữ", "Day", "Date") { IsRequired = true },
        new(Number, "Receipt.Number", ImportKind.WholeNumber, "Số biên bản", "Số BB", "Biên bản số", "Number") { HintTextKey = "Import.NumberHint" },
        new(Mode, "Receipt.Mode", ImportKind.Choice, "Nguồn", "Hình thức", "Hình thức thu hồi", "How it came")
        {
            IsRequired = true,
            Choices =
            [
                new(nameof(AcquisitionMode.Surrendered), "Giao nộp", "Vận động giao nộp", "Tự giác giao nộp", "Surrendered"),
                new(nameof(AcquisitionMode.Seized), "Thu giữ", "Kiểm tra thu giữ", "Seized"),
                new(nameof(AcquisitionMode.Found), "Tìm thấy", "Phát hiện", "Found"),
            ],
        },
        new(Kind, "Item.Kind", ImportKind.Text, "Loại", "Tên, loại", "Loại vũ khí", "Tên vũ khí", "Kind") { IsRequired = true },
        new(Quantity, "Item.Quantity", ImportKind.Quantity, "Số lượng", "SL", "Khối lượng", "Quantity") { IsRequired = true },
        new(Condition, "Item.Condition", ImportKind.Choice, "Tình trạng", "Condition")
        {
            Choices =
            [
                new(nameof(Data.Condition.Working), "Còn sử dụng được", "Còn dùng được", "Tốt", "Working"),
                new(nameof(Data.Condition.Damaged), "Hư hỏng", "Hỏng", "Damaged"),
                new(nameof(Data.Condition.Unknown), "Chưa xác định", "Không rõ", "Not known"),
            ],
        },
        new(Serial, "Item.Serial", ImportKind.Digits, "Số hiệu", "Số súng", "Serial"),
    ])
    {
        CountTextKey = "Import.Count",
        HelpTextKey = "Import.Help",
        RegisterPath = "/items",
    };
}
