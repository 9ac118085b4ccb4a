using ChoDon.Modules.Enrollment.Rules.EthnicGroups;
using ChoDon.Platform.Abstractions.Import;

namespace ChoDon.Modules.Enrollment.ImportHouseholds;

/// <summary>What a list of households may hold, and how offices head its columns.</summary>
internal static class HouseholdColumns
{
    public const string Village = "village";
    public const string Commune = "commune";
    public const string Head = "head";
    public const string Address = "address";
    public const string Phone = "phone";
    public const string Member = "member";
    public const string Relation = "relation";
    public const string BirthYear = "birth-year";
    public const string BirthYearOfMan = "birth-year-of-man";
    public const string BirthYearOfWoman = "birth-year-of-woman";
    public const string Sex = "sex";
    public const string EthnicGroup = "ethnic-group";
    public const string CitizenNumber = "citizen-number";
    public const string CommittedOn = "committed-on";
    public const string JoinedOn = "joined-on";

    public static ImportDefinition Definition { get; } = new("households", "Import.Title", Permissions.ImportHouseholds,
    [
        new(Village, "Import.Village", ImportKind.Text,
            "Thôn", "Tên thôn", "Bản", "Tổ dân phố", "Thôn, bản", "Thôn/bản", "Thôn, tổ dân phố", "Thôn, bản, tổ dân phố", "Thôn (bản, tổ dân phố)",
            "Thôn, xóm", "Xóm", "Khu dân cư", "TDP", "Village")
        {
            IsRequired = true,
        },
        new(Commune, "Import.Commune", ImportKind.Text,
            "Xã", "Tên xã", "Xã, thị trấn", "Xã/thị trấn", "Xã, phường", "Xã, phường, thị trấn", "Phường", "Thị trấn", "Commune"),
        new(Head, "Import.Head", ImportKind.PersonName,
            "Chủ hộ", "Họ và tên chủ hộ", "Họ tên chủ hộ", "Tên chủ hộ", "Hộ gia đình", "Tên hộ", "Hộ ông (bà)", "Đại diện hộ", "Head of household", "Head"),
        new(Address, "Import.Address", ImportKind.Text, "Địa chỉ", "Nơi ở", "Chỗ ở", "Số nhà", "Nơi thường trú", "Nơi cư trú", "Address"),
        new(Member, "Import.Member", ImportKind.PersonName,
            "Nhân khẩu", "Thành viên", "Họ và tên nhân khẩu", "Họ và tên thành viên", "Họ tên thành viên", "Tên nhân khẩu", "Tên thành viên",
            "Họ và tên", "Họ tên", "Họ, tên", "Member", "Member name", "Full name", "Name"),
        new(Relation, "Import.Relation", ImportKind.Text, "Quan hệ với chủ hộ", "Quan hệ", "Relation", "Relation to head")
        {
            HintTextKey = "Import.RelationHint",
        },
        new(BirthYear, "Import.BirthYear", ImportKind.Year,
            "Năm sinh", "Ngày sinh", "Ngày tháng năm sinh", "Ngày, tháng, năm sinh", "Sinh năm", "NS", "Year of birth", "Birth year", "Date of birth")
        {
            HintTextKey = "Import.BirthYearHint",
        },
        new(BirthYearOfMan, "Import.BirthYearOfMan", ImportKind.Year, "Năm sinh nam", "Ngày sinh nam", "Ngày tháng năm sinh nam", "Sinh năm nam"),
        new(BirthYearOfWoman, "Import.BirthYearOfWoman", ImportKind.Year, "Năm sinh nữ", "Ngày sinh nữ", "Ngày tháng năm sinh nữ", "Sinh năm nữ"),
        new(Sex, "Import.Sex", ImportKind.Choice, "Giới tính", "Nam/nữ", "Nam, nữ", "Giới", "Sex", "Gender")
        {
            Choices =
            [
                new(nameof(Data.Sex.Male), "Nam", "Male", "M", "Trai"),
                new(nameof(Data.Sex.Female), "Nữ", "Female", "F", "Gái"),
            ],
        },
        new(EthnicGroup, "Import.EthnicGroup", ImportKind.Choice, "Dân tộc", "Thành phần dân tộc", "Ethnic group")
        {
            Choices = [.. EthnicGroupLists.All.Select(group => new ImportChoice(group.Code, [group.Name, .. group.Aliases]))],
        },
        new(Phone, "Import.Phone", ImportKind.Digits, "Số điện thoại", "Điện thoại", "SĐT", "SDT", "ĐT", "Phone"),
        new(CitizenNumber, "Import.CitizenNumber", ImportKind.Digits,
            "Số CCCD", "CCCD", "Số căn cước", "Số căn cước công dân", "Căn cước công dân", "Số định danh", "Số định danh cá nhân", "Số CMND", "CMND",
            "CMND/CCCD", "Số CMND/CCCD", "Citizen number"),
        new(CommittedOn, "Import.CommittedOn", ImportKind.Date,
            "Ngày ký cam kết", "Ngày cam kết", "Ngày ký", "Ngày đăng ký", "Ngày đăng ký tham gia", "Ngày ký bản cam kết", "Commitment date"),
        new(JoinedOn, "Import.JoinedOn", ImportKind.Date, "Tham gia từ ngày", "Có hiệu lực từ", "Ngày tham gia", "Từ ngày", "In force since"),
    ])
    {
        CountTextKey = "Import.Count",
        HelpTextKey = "Import.Help",
        RegisterPath = "/households",
    };
}
