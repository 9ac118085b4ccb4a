using System.Text;

namespace ChoDon.Modules.Enrollment.Tests.Search;

/// <summary>
/// 5,000 different names put together by chance from parts, the same in every run, and the ways in which people who
/// look for somebody type a name.
/// </summary>
internal sealed class InventedCorpus
{
    public const int Size = 5_000;

    private static readonly string[] Families = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Nông Ma La Hà Đàm Lường Triệu Bế Lộc Hứa Đồng Bàn Phùng Chu Trương Đào Lương Mạc Long Lục Vi Sùng Giàng Vàng Thào Lầu Lâm Tằng Nình Sầm Quách Đinh Tạ Hà Thẩm Cao Mai Tô Trịnh Đoàn Kiều Thái Nùng Quan".Split(' ');

    private static readonly string[] Middles = "Văn Thị Đức Quang Minh Đình Xuân Hữu Ngọc Tiến Viết Thu Thanh Kim Hồng Bảo Gia Hoài Thúy Thùy Mỹ Quốc Công Duy Anh Như Khánh Phương Hải Trung Tuấn Thế Trọng Bá Sỹ Chí A Mùi Phúc Việt".Split(' ');

    private static readonly string[] Givens = "An Ánh Ân Bắc Bằng Bích Bình Cảnh Châu Chi Chiến Chung Chính Công Cúc Cường Cương Dũng Dung Duy Duyên Dương Đào Đại Đạt Điệp Định Đoàn Đông Đức Giang Hà Hải Hạnh Hằng Hân Hiền Hiếu Hiệp Hoa Hòa Hoàn Hoài Hồng Huệ Hùng Huy Huyền Hương Hường Hưng Khải Khánh Khoa Khôi Kiên Kiệt Lam Lan Lâm Liên Linh Loan Long Lộc Lợi Luân Lương Ly Mai Mạnh Mẫn Minh My Nam Nga Ngân Nghĩa Ngọc Nguyên Nguyệt Nhàn Nhân Nhật Nhi Nhung Oanh Phát Phong Phú Phúc Phương Phượng Quân Quang Quế Quyên Quyết Quỳnh Sang Sâm Sinh Sơn Tài Tâm Tân Thái Thanh Thành Thảo Thắm Thắng Thêm Thi Thịnh Thoa Thọ Thơm Thu Thuận Thủy Thúy Thư Thương Tiến Tín Toàn Toản Trang Trâm Trí Trinh Trọng Trúc Trung Trường Tú Tuấn Tùng Tuyến Tuyết Tư Uyên Vân Vi Việt Vinh Vĩnh Vũ Vương Vượng Xuân Yên Yến".Split(' ');

    private const int Seed = 11_05_2020;

    private readonly Random _chance = new(Seed);

    public InventedCorpus()
    {
        HashSet<string> names = [];
        while (names.Count < Size)
            names.Add(_chance.Next(3) == 0 ? $"{Pick(Families)} {Pick(Middles)} {Pick(Middles)} {Pick(Givens)}" : $"{Pick(Families)} {Pick(Middles)} {Pick(Givens)}");
        Names = [.. names];
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The name as somebody types it.</summary>
    /// <param name="name">The right name.</param>
    /// <param name="number">Its number; the same typo comes out each time.</param>
    /// <param name="variant">How it is typed.</param>
    public static string Typed(string name, int number, Variant variant) => variant switch
    {
        Variant.WithoutMarks => WithoutMarks(name),
        Variant.Decomposed => name.Normalize(NormalizationForm.FormD),
        Variant.OneTypo => WithTypo(WithoutMarks(name), new Random(Seed + number)),
        Variant.OneTypoWithMarks => WithTypo(name, new Random(Seed - number)),
        Variant.OtherTonePlace => OtherTonePlace(name),
        _ => string.Join(' ', name.Split(' ').Reverse()),
    };

    private static string WithoutMarks(string name) => string.Concat(name.Replace('Đ', 'D').Replace('đ', 'd')
        .Normalize(NormalizationForm.FormD)
        .Where(letter => char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.NonSpacingMark));

    // hòa is written hoà and the other way round; so are oe and uy.
    private static string OtherTonePlace(string name)
    {
        foreach (var (first, second) in new[] { ('o', 'a'), ('o', 'e'), ('u', 'y') })
        {
            foreach (var tone in "\u0300\u0301\u0303\u0309\u0323")
            {
                var onFirst = $"{first}{tone}".Normalize(NormalizationForm.FormC) + second;
                var onSecond = first + $"{second}{tone}".Normalize(NormalizationForm.FormC);
                name = name.Contains(onFirst, StringComparison.Ordinal) ? name.Replace(onFirst, onSecond) : name.Replace(onSecond, onFirst);
            }
        }

        return name;
    }

    private static string WithTypo(string name, Random chance)
    {
        int place;
        do
            place = chance.Next(name.Length);
        while (name[place] == ' ');
        var letter = (char)('a' + chance.Next(26));
        switch (chance.Next(4))
        {
            case 0: return name.Insert(place, letter.ToString());
            case 1: return name[..place] + letter + name[(place + 1)..];
            case 2 when place + 1 < name.Length && name[place + 1] != ' ' && name[place] != name[place + 1]:
                return name[..place] + name[place + 1] + name[place] + name[(place + 2)..];
            default: return name.Remove(place, 1);
        }
    }

    private string Pick(string[] parts) => parts[_chance.Next(parts.Length)];

    internal enum Variant
    {
        WithoutMarks,
        Decomposed,
        OneTypo,
        OneTypoWithMarks,
        OtherTonePlace,
        Reversed,
    }
}
