using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

namespace ChoDon.Platform.Abstractions.Tests.Templates;

/// <summary>Templates and what is put into them. People are invented.</summary>
internal static class Sample
{
    public const string Least = "Loại: TỜ TRÌNH\nKý: CHỦ TỊCH\n";

    public static TemplateFields Fields { get; } =
        new(["Tên đợt", "nơi gửi", "số đề nghị", "người ký", "năm"], ["danh sách", "căn cứ"]);

    public static OfficialTable List { get; } = new([new("TT", 1)], [["01"]]);

    public static TemplateValues Values { get; } = new(
        new Dictionary<string, string?>
        {
            ["tên đợt"] = "phong trào năm 2020",
            ["nơi gửi"] = "Ủy ban nhân dân huyện",
            ["số đề nghị"] = "07",
            ["người ký"] = "Nông Văn Thử",
            ["năm"] = null,
        },
        new Dictionary<string, IReadOnlyList<OfficialBlock>> { ["danh sách"] = [List] });

    public static TemplateHead Head { get; } = new()
    {
        Superior = "HUYỆN CHỢ ĐỒN",
        Issuer = "ỦY BAN NHÂN DÂN XÃ YÊN PHONG",
        Number = "05/TTr-UBND",
        Place = "Yên Phong",
        Date = new DateOnly(2020, 2, 5),
        FileName = "to-trinh-05",
    };

    public static OfficialDocument Fill(string text, TemplateValues? values = null)
    {
        var reading = DocumentTemplate.Read(text, Fields);
        Assert.That(reading.Errors, Is.Empty);
        return reading.Template!.Fill(values ?? Values, Head);
    }

    /// <summary>The errors of a text as line, key without its beginning, and values behind the line.</summary>
    public static IEnumerable<string> Errors(string text)
    {
        var reading = DocumentTemplate.Read(text, Fields);
        Assert.That(reading.Template, reading.Errors.Count == 0 ? Is.Not.Null : Is.Null);
        Assert.That(reading.Errors.Select(error => error.Values[0]), Is.EqualTo(reading.Errors.Select(error => error.Line)));
        return reading.Errors.Select(error =>
            $"{error.Line} {error.TextKey.Split('.')[^1]} {string.Join(", ", error.Values.Skip(1))}".TrimEnd());
    }
}
