using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Import;

namespace ChoDon.Modules.Mediation.ImportCases;

/// <summary>What a list of cases may hold, and how offices head its columns. Parties are not among them.</summary>
internal static class CaseColumns
{
    public const string Village = "village";
    public const string Commune = "commune";
    public const string Number = "number";
    public const string ReceivedOn = "received";
    public const string Kind = "kind";
    public const string Result = "result";
    public const string EndedOn = "ended";
    public const string Mediators = "mediators";
    public const string ReferredTo = "referred-to";

    public static ImportDefinition Definition { get; } = new("cases", "Import.Title", Permissions.ImportCases,
    [
        new(Village, "Case.Village", ImportKind.Text,
            "Thôn", "Tên thôn", "Bản", "Tổ dân phố", "Thôn, bản", "Thôn/bản", "Thôn, bản, tổ dân phố", "Village")
        {
            IsRequired = true,
        },
        new(Commune, "Case.Commune", ImportKind.Text, "Xã", "Tên xã", "Xã, thị trấn", "Xã/thị trấn", "Xã, phường, thị trấn", "Commune"),
        new(Number, "Case.Number", ImportKind.WholeNumber, "Số", "Số vụ", "Số thứ tự sổ", "Số sổ theo dõi", "Number") { HintTextKey = "Import.NumberHint" },
        new(ReceivedOn, "Case.ReceivedOn", ImportKind.Date, "Ngày tiếp nhận", "Ngày nhận", "Tiếp nhận", "Ngày", "Received on") { IsRequired = true },
        new(Kind, "Case.Kind", ImportKind.Text, "Loại", "Loại mâu thuẫn", "Loại mâu thuẫn, tranh chấp", "Loại vụ việc", "Kind"),
        new(Result, "Case.Result", ImportKind.Choice, "Kết quả", "Kết quả hòa giải", "Result")
        {
            Choices =
            [
                new(nameof(Data.Result.Settled), "Hòa giải thành", "Thành", "Settled"),
                new(nameof(Data.Result.NotSettled), "Hòa giải không thành", "Không thành", "Not settled"),
                new(nameof(Data.Result.Referred), "Chuyển cơ quan có thẩm quyền", "Chuyển cơ quan", "Chuyển", "Referred"),
                new(nameof(Data.Result.Withdrawn), "Chấm dứt theo yêu cầu", "Chấm dứt", "Rút đơn", "Rút", "Withdrawn"),
            ],
        },
        new(EndedOn, "Case.EndedOn", ImportKind.Date, "Ngày kết thúc", "Kết thúc", "Ngày hòa giải", "Ended on"),
        new(Mediators, "Case.Mediators", ImportKind.Text, "Hòa giải viên", "Người hòa giải", "Tổ hòa giải", "Mediators"),
        new(ReferredTo, "Case.ReferredTo", ImportKind.Text, "Cơ quan tiếp nhận", "Chuyển đến", "Chuyển cho", "Referred to"),
    ])
    {
        CountTextKey = "Import.Count",
        HelpTextKey = "Import.Help",
        RegisterPath = "/counts",
    };
}
