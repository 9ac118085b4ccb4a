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

    private static readonly OfficialDocument Certificate = new()
    {
        Form = OfficialForm.Certificate,
        Superior = "HUYỆN CHỢ ĐỒN",
        Issuer = "ỦY BAN NHÂN DÂN XÃ YÊN PHONG",
        Number = "07/GCN",
        Place = "Yên Phong",
        Date = new DateOnly(2020, 2, 5),
        Type = "GIẤY CÔNG NHẬN",
        Subject = "Thôn Nà Mẫu, xã Yên Phong",
        Body =
        [
            new OfficialParagraph("Đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm 2019"),
            new OfficialParagraph("Theo Quyết định số 120/QĐ-UBND ngày 18/11/2019", IsItalic: true),
        ],
        Signatures = [new("TM. ỦY BAN NHÂN DÂN", "Nông Văn Thử")],
        Receivers = ["Công an huyện"],
        FileName = "giay-cong-nhan-07",
    };

    [Test]
    public async Task LibreOffice_reads_every_part_back_in_its_place()
    {
        var lines = (await ReadAsync(Minutes)).ToList();

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
    public async Task LibreOffice_reads_a_certificate_without_receivers()
    {
        var lines = await ReadAsync(Certificate);

        string[] inOrder =
        [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "HUYỆN CHỢ ĐỒN", "ỦY BAN NHÂN DÂN XÃ YÊN PHONG",
            "GIẤY CÔNG NHẬN", "Thôn Nà Mẫu, xã Yên Phong", "Đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm 2019",
            "Theo Quyết định số 120/QĐ-UBND ngày 18/11/2019", "Số: 07/GCN", "Yên Phong, ngày 05 tháng 02 năm 2020",
            "TM. ỦY BAN NHÂN DÂN", "Nông Văn Thử",
        ];
        Assert.That(lines, Is.EqualTo(inOrder));
    }

    [Test]
    public void A_certificate_lies_across_with_a_double_border_and_its_type_in_large_letters()
    {
        using var docx = WordprocessingDocument.Open(new MemoryStream(Write(Certificate)), isEditable: false);
        var main = docx.MainDocumentPart!;
        var page = main.Document!.Body!.GetFirstChild<SectionProperties>()!;
        var size = page.GetFirstChild<PageSize>()!;

        Assert.Multiple(() =>
        {
            Assert.That((size.Width!.Value, size.Height!.Value), Is.EqualTo((16838u, 11906u)));
            Assert.That(size.Orient!.Value, Is.EqualTo(PageOrientationValues.Landscape));
            Assert.That(
                page.GetFirstChild<PageBorders>()!.Elements<BorderType>().Select(border => border.Val!.Value),
                Is.EqualTo(Enumerable.Repeat(BorderValues.Double, 4)));
            Assert.That(SizeOf(main, "GIẤY CÔNG NHẬN"), Is.EqualTo(36));
            Assert.That(main.HeaderParts, Is.Empty, "one page needs no number");
            Assert.That(
                ParagraphOf(main, "Theo Quyết định số 120/QĐ-UBND ngày 18/11/2019").ParagraphProperties!.Justification!.Val!.Value,
                Is.EqualTo(JustificationValues.Center));
        });
    }

    [Test]
    public void Paragraphs_are_centred_and_italic_where_they_say_so()
    {
        var document = Minutes with
        {
            Body =
            [
                new OfficialParagraph("Căn cứ Luật;", IsItalic: true), new OfficialParagraph("QUYẾT ĐỊNH:", IsStrong: true, IsCentred: true),
                new OfficialParagraph("Điều 1."),
            ],
        };
        using var docx = WordprocessingDocument.Open(new MemoryStream(Write(document)), isEditable: false);
        var looks = document.Body.Cast<OfficialParagraph>().Select(one => ParagraphOf(docx.MainDocumentPart!, one.Text)).Select(one =>
            (one.ParagraphProperties!.Justification!.Val!.Value == JustificationValues.Center,
             one.ParagraphProperties.Indentation!.FirstLine!.Value != "0",
             one.Descendants<Bold>().Any(),
             one.Descendants<Italic>().Any()));

        Assert.That(looks, Is.EqualTo(new[] { (false, true, false, true), (true, false, true, false), (false, true, false, false) }));
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
        OfficialSignature[] one = [new("CHỦ TỊCH", "Nông Văn Thử")];
        OfficialDocument[] documents =
        [
            Minutes, Minutes with { Signatures = one, Superior = null, Number = null }, Certificate,
            Certificate with { Signatures = Minutes.Signatures, Body = Minutes.Body, Superior = null, Number = null, Subject = null },
        ];
        foreach (var document in documents)
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

    private static async Task<IReadOnlyList<string>> ReadAsync(OfficialDocument document) =>
        [.. (await LibreOffice.ReadTextAsync(Write(document))).Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static double Millimetres(int twips) => Math.Round(twips * 25.4 / 1440);

    private static Paragraph ParagraphOf(MainDocumentPart main, string text) =>
        main.Document!.Descendants<Paragraph>().Single(paragraph => paragraph.InnerText == text);

    private static int SizeOf(MainDocumentPart main, string text)
    {
        var run = main.Document!.Descendants<Run>().Single(run => run.InnerText == text);
        return int.Parse(run.RunProperties!.FontSize!.Val!.Value!, System.Globalization.CultureInfo.InvariantCulture) / 2;
    }
}
