using System.Text;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

namespace ChoDon.Platform.Abstractions.Tests.Templates;

internal sealed class DocumentTemplateTests
{
    [Test]
    public void A_whole_template_becomes_a_whole_document()
    {
        var document = Sample.Fill("""
            // As the district writes it.
            Loại: TỜ TRÌNH
            Trích yếu: Về việc đề nghị khen thưởng {tên đợt}

            ~ Căn cứ Luật Thi đua, khen thưởng;
            ^ QUYẾT ĐỊNH:
            # 1. Thành tích
            Kính gửi: {nơi gửi}. Tổng số {số đề nghị} đề nghị.
            [danh sách]
            Ký: NGƯỜI LẬP
            Ký: TM. ỦY BAN NHÂN DÂN | {người ký}
            Nơi nhận: Như trên
            Nơi nhận: {nơi gửi}
            """);

        Assert.Multiple(() =>
        {
            Assert.That(document.Type, Is.EqualTo("TỜ TRÌNH"));
            Assert.That(document.Subject, Is.EqualTo("Về việc đề nghị khen thưởng phong trào năm 2020"));
            Assert.That(document.Body, Is.EqualTo(new OfficialBlock[]
            {
                new OfficialParagraph("Căn cứ Luật Thi đua, khen thưởng;", IsItalic: true),
                new OfficialParagraph("QUYẾT ĐỊNH:", IsStrong: true, IsCentred: true),
                new OfficialParagraph("1. Thành tích", IsStrong: true),
                new OfficialParagraph("Kính gửi: Ủy ban nhân dân huyện. Tổng số 07 đề nghị."),
                Sample.List,
            }));
            Assert.That(document.Signatures, Is.EqualTo(new OfficialSignature[]
            {
                new("NGƯỜI LẬP"), new("TM. ỦY BAN NHÂN DÂN", "Nông Văn Thử"),
            }));
            Assert.That(document.Receivers, Is.EqualTo(new[] { "Như trên", "Ủy ban nhân dân huyện" }));
        });
    }

    [Test]
    public void The_head_is_taken_as_it_is()
    {
        var document = DocumentTemplate.Read(Sample.Least, Sample.Fields).Template!
            .Fill(Sample.Values, Sample.Head with { Form = OfficialForm.Certificate });

        Assert.That(
            (document.Form, document.Superior, document.Issuer, document.Number, document.Place, document.Date, document.FileName),
            Is.EqualTo((OfficialForm.Certificate, Sample.Head.Superior, Sample.Head.Issuer, Sample.Head.Number, Sample.Head.Place,
                Sample.Head.Date, Sample.Head.FileName)));
    }

    [TestCase("Đợt {Tên đợt}")]
    [TestCase("Đợt {TÊN ĐỢT}")]
    [TestCase("Đợt {  tên  đợt }")]
    public void Names_are_the_same_in_capitals_with_more_spaces_and_in_letters_taken_apart(string line) =>
        Assert.That(Paragraphs(line.Normalize(NormalizationForm.FormD)), Is.EqualTo(new[] { "Đợt phong trào năm 2020" }));

    [TestCase("loại : TỜ TRÌNH\nKÝ: CHỦ TỊCH")]
    [TestCase("\uFEFFLoại:TỜ TRÌNH\r\n\r\n  ký:CHỦ TỊCH\r\n")]
    public void Marks_are_found_as_people_type_them(string text)
    {
        var document = Sample.Fill(text);
        Assert.That((document.Type, document.Signatures.Single().Title), Is.EqualTo(("TỜ TRÌNH", "CHỦ TỊCH")));
    }

    [Test]
    public void A_mark_needs_no_space_behind_it() =>
        Assert.That(Sample.Fill($"{Sample.Least}#1. Thành tích").Body, Is.EqualTo(new[] { new OfficialParagraph("1. Thành tích", IsStrong: true) }));

    [Test]
    public void A_line_whose_value_is_missing_is_left_out() =>
        Assert.That(Paragraphs("Năm {năm} có {số đề nghị} đề nghị.\n# Năm {năm}\n{số đề nghị}"), Is.EqualTo(new[] { "07" }));

    [Test]
    public void Subject_and_receiver_and_signature_are_left_out_likewise()
    {
        var document = Sample.Fill($"{Sample.Least}Trích yếu: Năm {{năm}}\nNơi nhận: {{năm}}\nKý: NĂM {{năm}} | {{người ký}}");
        Assert.That((document.Subject, document.Receivers.Count, document.Signatures.Count), Is.EqualTo(((string?)null, 0, 1)));
    }

    [Test]
    public void The_type_stays_without_what_is_missing() =>
        Assert.That(Sample.Fill("Loại: TỜ TRÌNH {năm}\nKý: CHỦ TỊCH").Type, Is.EqualTo("TỜ TRÌNH"));

    [Test]
    public void A_signature_whose_name_is_missing_keeps_its_title() =>
        Assert.That(
            Sample.Fill("Loại: TỜ TRÌNH\nKý: CHỦ TỊCH | {năm}\nKý: KẾ TOÁN |").Signatures,
            Is.EqualTo(new OfficialSignature[] { new("CHỦ TỊCH"), new("KẾ TOÁN") }));

    [Test]
    public void A_block_that_is_missing_is_left_out() =>
        Assert.That(Sample.Fill($"{Sample.Least}[căn cứ]\n[ Danh sách ]").Body, Is.EqualTo(new OfficialBlock[] { Sample.List }));

    [TestCase("[1] Luật Thi đua, khen thưởng [sửa đổi]")]
    [TestCase("Xem [danh sách].")]
    public void Brackets_inside_a_line_are_words(string line) => Assert.That(Paragraphs(line), Is.EqualTo(new[] { line }));

    [Test]
    public void Braces_of_a_value_are_words()
    {
        var values = Sample.Values with { Values = new Dictionary<string, string?> { ["tên đợt"] = "{năm}" } };
        Assert.That(
            Sample.Fill($"{Sample.Least}{{tên đợt}}", values).Body.OfType<OfficialParagraph>().Single().Text, Is.EqualTo("{năm}"));
    }

    private static IEnumerable<string> Paragraphs(string lines) =>
        Sample.Fill($"{Sample.Least}{lines}").Body.Cast<OfficialParagraph>().Select(paragraph => paragraph.Text);
}
