using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

namespace ChoDon.Modules.Commendations.Papers;

/// <summary>The names that templates may use, by document. They are Vietnamese, as the documents are.</summary>
internal static class PaperFields
{
    public static readonly PaperField Issuer = new("cơ quan", "Ủy ban nhân dân xã Nà Mẫu");
    public static readonly PaperField IssuerInCapitals = new("cơ quan viết hoa", "ỦY BAN NHÂN DÂN XÃ NÀ MẪU");
    public static readonly PaperField Superior = new("cơ quan cấp trên", "Ủy ban nhân dân huyện Mẫu");
    public static readonly PaperField Recipient = new("nơi gửi", "Ủy ban nhân dân huyện Mẫu");
    public static readonly PaperField SignAs = new("chức danh ký", "TM. ỦY BAN NHÂN DÂN");

    public static readonly PaperField OccasionName = new("tên đợt", "Phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2024");
    public static readonly PaperField Period = new("kỳ thành tích", "từ ngày 16/11/2023 đến ngày 15/11/2024");
    public static readonly PaperField Year = new("năm", "2024");

    public static readonly PaperField Proposals = new("số đề nghị", "03");
    public static readonly PaperField Collectives = new("số tập thể", "01");
    public static readonly PaperField Households = new("số hộ", "01");
    public static readonly PaperField People = new("số cá nhân", "01");

    /// <summary>The same in words, without the groups of which there are none.</summary>
    public static readonly PaperField Groups = new("các nhóm", "01 tập thể, 01 hộ gia đình, 01 cá nhân");

    public static readonly PaperField Name = new("tên", "Nông Văn Thử");
    public static readonly PaperField Office = new("chức vụ", "Trưởng mô hình");
    public static readonly PaperField Place = new("đơn vị", "Thôn Nà Thử, xã Nà Mẫu");
    public static readonly PaperField Form = new("hình thức", "Giấy khen của Chủ tịch UBND xã");
    public static readonly PaperField CertificateType = new("loại giấy", "GIẤY KHEN");

    public static readonly PaperField MeetingDay = new("ngày họp", "ngày 20 tháng 11 năm 2024");
    public static readonly PaperField MeetingPlace = new("nơi họp", "Hội trường Ủy ban nhân dân xã Nà Mẫu");
    public static readonly PaperField Members = new("số thành viên", "07");
    public static readonly PaperField Present = new("số có mặt", "06");
    public static readonly PaperField Absent = new("số vắng", "01");
    public static readonly PaperField Chair = new("chủ trì", "Ma Thị Mẫu");
    public static readonly PaperField Secretary = new("thư ký", "Triệu Văn Thử");
    public static readonly PaperField InFavour = new("số tán thành", "02");
    public static readonly PaperField NotInFavour = new("số không tán thành", "01");
    public static readonly PaperField Note = new("ghi chú", "Các thành viên nhất trí với báo cáo tóm tắt.");

    public static readonly PaperField DecisionNumber = new("số quyết định", "07/QĐ-UBND");
    public static readonly PaperField DecisionDay = new("ngày quyết định", "ngày 25 tháng 11 năm 2024");
    public static readonly PaperField DecisionBody = new("cơ quan quyết định", "Chủ tịch Ủy ban nhân dân xã Nà Mẫu");
    public static readonly PaperField Signer = new("người ký", "Ma Thị Mẫu");
    public static readonly PaperField SignerTitle = new("chức danh người ký", "CHỦ TỊCH");
    public static readonly PaperField MinutesNumber = new("số biên bản", "02/BB-HĐTĐKT");
    public static readonly PaperField MinutesDay = new("ngày biên bản", "ngày 20 tháng 11 năm 2024");
    public static readonly PaperField Awarded = new("số được khen", "03");
    public static readonly PaperField MoneyEach = new("mức tiền thưởng", "500.000");
    public static readonly PaperField MoneyTogether = new("tổng tiền thưởng", "1.500.000");

    private static readonly PaperField[] Occasion = [OccasionName, Period, Year];
    private static readonly PaperField[] Bodies = [Issuer, IssuerInCapitals, Superior];
    private static readonly PaperField[] Counts = [Proposals, Collectives, Households, People, Groups];
    private static readonly PaperField[] Who = [Name, Office, Place, Form];
    private static readonly PaperField[] Decided = [DecisionNumber, DecisionDay, DecisionBody, Signer, SignerTitle];

    public static IReadOnlyList<PaperField> ValuesOf(PaperKind kind) => kind switch
    {
        PaperKind.Letter or PaperKind.List => [.. Occasion, .. Bodies, Recipient, SignAs, .. Counts],
        PaperKind.Report => [.. Who, .. Occasion, .. Bodies, Recipient, SignAs],
        PaperKind.Minutes => [.. Occasion, .. Bodies, MeetingDay, MeetingPlace, Members, Present, Absent, Chair, Secretary, Proposals, InFavour, NotInFavour, Note],
        PaperKind.Decision => [Form, .. Occasion, .. Bodies, .. Decided, MinutesNumber, MinutesDay, Awarded, MoneyEach, MoneyTogether],
        PaperKind.Certificate => [CertificateType, .. Who, .. Occasion, .. Bodies, .. Decided],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such document."),
    };

    public static IReadOnlyList<string> BlocksOf(PaperKind kind) => kind switch
    {
        PaperKind.Letter => [PaperBlocks.Summary, PaperBlocks.List],
        PaperKind.List or PaperKind.Decision => [PaperBlocks.List],
        PaperKind.Report => [PaperBlocks.Report],
        PaperKind.Minutes => [PaperBlocks.Members, PaperBlocks.Votes],
        _ => [],
    };

    public static TemplateFields Of(PaperKind kind) => new([.. ValuesOf(kind).Select(field => field.Name)], BlocksOf(kind));
}
