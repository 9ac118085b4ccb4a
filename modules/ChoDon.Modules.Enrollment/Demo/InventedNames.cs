using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.Demo;

/// <summary>
/// Invents names of people. Family names follow the province's ethnic groups at the census of 1 April 2019
/// (Tày 52.6 %, Dao 17.9 %, Kinh 12.0 %, Nùng 9.1 %, Mông 7.2 %), so that lists look as the real ones do.
/// Every name is put together by chance and belongs to nobody.
/// </summary>
internal sealed class InventedNames(Random chance)
{
    private static readonly Group[] Groups =
    [
        new(5258, "02", ["Nông", "Hoàng", "Ma", "Hà", "La", "Đàm", "Lường", "Triệu", "Nguyễn", "Bế", "Dương", "Lộc", "Hứa", "Đồng"], false),
        new(1786, "09", ["Triệu", "Bàn", "Đặng", "Lý", "Phùng", "Chu", "Trương", "Hoàng"], false),
        new(1198, "01", ["Nguyễn", "Trần", "Phạm", "Lê", "Vũ", "Đỗ", "Bùi", "Phan", "Ngô", "Đào"], false),
        new(915, "07", ["Nông", "Hoàng", "Lương", "Mạc", "Long", "Lục", "Hứa", "Vi", "Phan"], false),
        new(720, "08", ["Sùng", "Giàng", "Vàng", "Thào", "Lầu", "Dương", "Hoàng", "Lý"], true),
        new(123, "13", ["Trần", "Lâm", "Tằng", "Hoàng", "Nình", "Sầm"], false),
    ];

    private static readonly string[] MenMiddle = ["Văn", "Đức", "Quang", "Minh", "Đình", "Xuân", "Hữu", "Ngọc", "Tiến", "Viết"];

    private static readonly string[] MenGiven =
    [
        "An", "Bình", "Chiến", "Cương", "Cường", "Dũng", "Duy", "Đạt", "Định", "Đông", "Đức", "Giang", "Hải", "Hào", "Hiếu", "Hoàn",
        "Hòa", "Hùng", "Huy", "Hưng", "Khánh", "Kiên", "Lâm", "Linh", "Long", "Lực", "Mạnh", "Minh", "Nam", "Nghĩa", "Nguyên", "Phong",
        "Phúc", "Quân", "Quyết", "Sơn", "Tài", "Tâm", "Thái", "Thành", "Thắng", "Thịnh", "Thuận", "Tiến", "Toàn", "Trung", "Tuấn",
        "Tùng", "Tuyên", "Việt", "Vinh", "Vượng",
    ];

    private static readonly string[] WomenMiddle = ["Thị", "Thị", "Thị", "Thu", "Ngọc", "Thanh", "Kim"];

    private static readonly string[] WomenGiven =
    [
        "Ánh", "Bích", "Chi", "Diệp", "Dung", "Duyên", "Đào", "Hà", "Hạnh", "Hằng", "Hiền", "Hoa", "Hồng", "Huệ", "Huyền", "Hương",
        "Lan", "Liên", "Liễu", "Loan", "Mai", "Minh", "Nga", "Ngân", "Nguyệt", "Nhung", "Oanh", "Phương", "Quyên", "Tâm", "Thảo",
        "Thoa", "Thơm", "Thu", "Thúy", "Tuyết", "Uyên", "Vân", "Xuân", "Yến",
    ];

    private static readonly string[] MongMen = ["A Páo", "A Dình", "A Sử", "A Chớ", "A Lềnh", "A Tủa", "Seo Phử", "Mí Sính", "A Vàng", "Văn Sì", "A Pháng", "A Lử"];

    private static readonly string[] MongWomen = ["Thị Mỷ", "Thị Dợ", "Thị Máy", "Thị Sáy", "Thị Chở", "Thị Pà", "Thị Dí"];

    /// <summary>The group that most families of a village belong to.</summary>
    public int MainGroup()
    {
        var point = chance.Next(Groups.Sum(group => group.Share));
        for (var index = 0; ; index++)
        {
            point -= Groups[index].Share;
            if (point < 0)
                return index;
        }
    }

    public string Next(int mainGroup)
    {
        var group = Groups[chance.Next(100) < 70 ? mainGroup : MainGroup()];
        var woman = chance.Next(100) < 22;
        return Name(Pick(group.Families), group, woman);
    }

    public string Family(int group) => Pick(Groups[group].Families);

    public string OfFamily(string family, int group, Sex sex) => Name(family, Groups[group], sex == Sex.Female);

    /// <summary>The group's code in the list in use.</summary>
    public static string CodeOf(int group) => Groups[group].Code;

    private string Name(string family, Group group, bool woman)
    {
        if (group.Mong)
            return $"{family} {Pick(woman ? MongWomen : MongMen)}";
        return woman
            ? $"{family} {Pick(WomenMiddle)} {Pick(WomenGiven)}"
            : $"{family} {Pick(MenMiddle)} {Pick(MenGiven)}";
    }

    private string Pick(string[] words) => words[chance.Next(words.Length)];

    private sealed record Group(int Share, string Code, string[] Families, bool Mong);
}
