using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Core.OfficialDocuments;
using ChoDon.Testing.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.Configuration;

namespace ChoDon.Platform.Core.Tests.OfficialDocuments;

/// <summary>The layout of administrative documents. People are invented.</summary>
internal sealed class DocxWriterTests
{
    private static readonly OfficialDocument Minutes = new()
    {
        Superior = "CÔNG AN HUYỆN CHỢ ĐỒN",
        Issuer = "CÔNG AN XÃ YÊN PHONG",
        Number = OfficialWords.Number(5, "BB-CAX"),
        Place = "Yên Phong",
        Date = new DateOnly(2020, 2, 5),
        Type = "BIÊN BẢN",
        Subject = "Tiếp nhận vũ khí do người dân giao nộp",
        Body =
        [
            new OfficialParagraph("Hôm nay, chúng tôi gồm:"),
            new OfficialTable(
                [new("TT", 1), new("Tên", 4), new("Số lượng", 2, IsNumber: true)],
                [["01", "Đạn chì", OfficialWords.Quantity(3.8m, "kg")], ["02", "Kíp nổ", OfficialWords.Quantity(7, "cái")]]),
            new OfficialParagraph("Biên bản được lập thành 02 bản./."),
        ],
        Signatures = [new("NGƯỜI GIAO"), new("NGƯỜI NHẬN", "Nông Văn Thử"), new("NGƯỜI CHỨNG KIẾN", "Hoàng Thị Mẫu")],
        Receivers = ["Công an huyện"],
        FileName = "bien-ban-05",
    };

    [Test]
    public async Task LibreOffice_reads_every_part_back_in_its_place()
    {
        var lines = (await LibreOffice.ReadTextAsync(Write(Minutes))).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();

        string[] inOrder =
        [
            "CÔNG AN HUYỆN CHỢ ĐỒN", "CÔNG AN XÃ YÊN PHONG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
            "Số: 05/BB-CAX", "Yên Phong, ngày 05 tháng 02 năm 2020", "BIÊN BẢN", "Tiếp nhận vũ khí do người dân giao nộp",
            "Hôm nay, chúng tôi gồm:", "TT", "Đạn chì", "3,8 kg", "Kíp nổ", "07 cái", "Biên bản được lập thành 02 bản./.",
            "NGƯỜI GIAO", "NGƯỜI NHẬN", "Nông Văn Thử", "NGƯỜI CHỨNG KIẾN", "Hoàng Thị Mẫu", "Nơi nhận:", "- Công an huyện;", "- Lưu: VT.",
        ];
        Assert.That(inOrder.Select(text => lines.IndexOf(text)), Has.None.EqualTo(-1), string.Join('\n', lines));
        Assert.That(inOrder.Select(text => lines.IndexOf(text)), Is.Ordered);
    }

    [Test]
    public void Page_margins_font_and_sizes_are_those_of_the_decree()
    {
        using var docx = WordprocessingDocument.Open(new MemoryStream(Write(Minutes)), isEditable: false);
        var main = docx.MainDocumentPart!;
        var page = main.Document!.Body!.GetFirstChild<SectionProperties>()!;
        var margins = page.GetFirstChild<PageMargin>()!;
        var size = page.GetFirstChild<PageSize>()!;

        Assert.Multiple(() =>
        {
            Assert.That((size.Width!.Value, size.Height!.Value), Is.EqualTo((11906u, 16838u)), "A4, upright");
            Assert.That(Millimetres(margins.Top!.Value), Is.InRange(20, 25));
            Assert.That(Millimetres(margins.Bottom!.Value), Is.InRange(20, 25));
            Assert.That(Millimetres((int)margins.Left!.Value), Is.InRange(30, 35));
            Assert.That(Millimetres((int)margins.Right!.Value), Is.InRange(15, 20));
            Assert.That(page.GetFirstChild<TitlePage>(), Is.Not.Null, "no number on the first page");
            Assert.That(main.HeaderParts.Single().Header!.Descendants<SimpleField>().Single().Instruction!.Value, Is.EqualTo("PAGE"));
            Assert.That(main.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>().Single().Ascii!.Value, Is.EqualTo("Times New Roman"));
            Assert.That(SizeOf(main, OfficialWords.NationalTitle), Is.EqualTo(13).And.InRange(12, 13));
            Assert.That(SizeOf(main, OfficialWords.Motto), Is.InRange(13, 14));
            Assert.That(SizeOf(main, "BIÊN BẢN"), Is.InRange(13, 14));
            Assert.That(SizeOf(main, "Nơi nhận:"), Is.EqualTo(12));
            Assert.That(SizeOf(main, "- Lưu: VT."), Is.EqualTo(11));
        });
    }

    [Test]
    public void The_file_is_valid_with_one_signature_and_with_many()
    {
        foreach (var document in new[] { Minutes, Minutes with { Signatures = [new("CHỦ TỊCH", "Nông Văn Thử")], Superior = null, Number = null } })
        {
            using var docx = WordprocessingDocument.Open(new MemoryStream(Write(document)), isEditable: false);
            Assert.That(new OpenXmlValidator().Validate(docx).Select(error => $"{error.Path?.XPath}: {error.Description}"), Is.Empty);
        }
    }

    [Test]
    public void What_configuration_says_is_taken_and_nonsense_refused_by_name()
    {
        var layout = OfficialLayout.Read(Configuration(("OfficialDocuments:Left", "35"), ("OfficialDocuments:Font", "Tinos")));
        Assert.That((layout.Left, layout.Right, layout.Font), Is.EqualTo((35, 15, "Tinos")));
        Assert.That(
            () => OfficialLayout.Read(Configuration(("OfficialDocuments:Text", "400"))),
            Throws.TypeOf<OperatorException>().With.Message.EqualTo("OfficialDocuments:Text is '400'. Write a number from 8 to 24."));
    }

    private static IConfiguration Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(one => one.Key, one => (string?)one.Value)).Build();

    private static byte[] Write(OfficialDocument document) => new DocxWriter(new OfficialLayout()).WriteDocx(document);

    private static double Millimetres(int twips) => Math.Round(twips * 25.4 / 1440);

    private static int SizeOf(MainDocumentPart main, string text)
    {
        var run = main.Document!.Descendants<Run>().Single(run => run.InnerText == text);
        return int.Parse(run.RunProperties!.FontSize!.Val!.Value!, System.Globalization.CultureInfo.InvariantCulture) / 2;
    }
}
