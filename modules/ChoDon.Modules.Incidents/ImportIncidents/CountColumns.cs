using ChoDon.Modules.Incidents.Data;
using ChoDon.Platform.Abstractions.Import;

namespace ChoDon.Modules.Incidents.ImportIncidents;

/// <summary>What a list of counts may hold, and how offices head its columns.</summary>
internal static class CountColumns
{
    public const string Village = "village";
    public const string Commune = "commune";
    public const string Month = "month";
    public const string Kind = "kind";
    public const string Outcome = "outcome";
    public const string Cases = "cases";
    public const string Subjects = "subjects";
    public const string Helped = "helped";

    public static ImportDefinition Definition { get; } = new("counts", "Import.Title", Permissions.Import,
    [
        new(Village, "Count.Village", ImportKind.Text,
            "Thôn", "Tên thôn", "Bản", "Tổ dân phố", "Thôn, bản", "Thôn/bản", "Thôn, bản, tổ dân phố", "Village")
        {
            IsRequired = true,
        },
        new(Commune, "Count.Commune", ImportKind.Text, "Xã", "Tên xã", "Xã, thị trấn", "Xã/thị trấn", "Xã, phường, thị trấn", "Commune"),
        new(Month, "Count.Month", ImportKind.Text, "Tháng", "Tháng, năm", "Tháng/năm", "Kỳ", "Month")
        {
            IsRequired = true,
            HintTextKey = "Import.MonthHint",
        },
        new(Kind, "Count.Kind", ImportKind.Text, "Loại", "Loại vụ, việc", "Loại vụ việc", "Tội danh, hành vi", "Kind"),
        new(Outcome, "Count.Outcome", ImportKind.Choice, "Xử lý", "Kết quả xử lý", "Hình thức xử lý", "Outcome")
        {
            Choices =
            [
                new(nameof(Data.Outcome.Criminal), "Hình sự", "Xử lý hình sự", "Khởi tố", "HS", "Criminal"),
                new(nameof(Data.Outcome.Administrative), "Hành chính", "Xử lý hành chính", "Xử phạt hành chính", "HC", "Administrative"),
                new(nameof(Data.Outcome.Other), "Khác", "Hình thức khác", "Xử lý khác", "Other"),
                new(nameof(Data.Outcome.NotStated), "Chưa rõ", "Không nêu", "Không rõ", "Not stated"),
            ],
        },
        new(Cases, "Count.Cases", ImportKind.WholeNumber, "Số vụ", "Số vụ, việc", "Vụ", "Vụ, việc", "Cases") { IsRequired = true },
        new(Subjects, "Count.Subjects", ImportKind.WholeNumber, "Số đối tượng", "Đối tượng", "Đối tượng bị xử lý", "Subjects"),
        new(Helped, "Count.HelpedShort", ImportKind.WholeNumber, "Mô hình giúp", "Mô hình hỗ trợ", "Có mô hình tham gia", "Helped"),
    ])
    {
        CountTextKey = "Import.Count",
        HelpTextKey = "Import.Help",
        RegisterPath = "/counts",
    };
}
