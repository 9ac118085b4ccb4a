using System.Globalization;
using System.Resources;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.OfficialDocuments.Templates;
using CsCheck;

namespace ChoDon.Platform.Abstractions.Tests.Templates;

internal sealed class TemplateErrorTests
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly string[] Bits =
    [
        "Loại:", "Ký:", "Nơi nhận:", "#", "~", "^", "//", "[", "]", "{", "}", "|", "tên đợt", "danh sách", "\n", "\r", " ", "\uD800", "\uFFFE", "x",
    ];

    private static readonly ResourceManager Words = new(typeof(FormText));

    [TestCase("{tên dợt}", "3 UnknownValueNear tên dợt, Tên đợt")]
    [TestCase("{ten dot}", "3 UnknownValueNear ten dot, Tên đợt")]
    [TestCase("{nơi gởi}", "3 UnknownValueNear nơi gởi, nơi gửi")]
    [TestCase("{số đề ngị}", "3 UnknownValueNear số đề ngị, số đề nghị")]
    [TestCase("{điện thoại}", "3 UnknownValue điện thoại")]
    [TestCase("{}", "3 UnknownValue")]
    [TestCase("[danh sach]", "3 UnknownBlockNear danh sach, danh sách")]
    [TestCase("[tên đợt]", "3 UnknownBlock tên đợt")]
    [TestCase("Đợt {tên đợt", "3 NotClosed")]
    [TestCase("Đợt {tên đợt {năm}", "3 NotClosed")]
    [TestCase("Đợt tên đợt}", "3 NotOpened")]
    [TestCase("Loại: BÁO CÁO", "3 Repeated Loại:")]
    [TestCase("Trích yếu: a\nTrích yếu: b", "4 Repeated Trích yếu:")]
    [TestCase("#", "3 Empty #")]
    [TestCase("~  ", "3 Empty ~")]
    [TestCase("Nơi nhận:", "3 Empty Nơi nhận:")]
    [TestCase("Trích yếu:", "3 Empty Trích yếu:")]
    [TestCase("Ký:", "3 Empty Ký:")]
    [TestCase("Ký: | {người ký}", "3 Empty Ký:")]
    public void A_mistake_is_told_with_its_line(string line, string error) =>
        Assert.That(Sample.Errors($"{Sample.Least}{line}"), Is.EqualTo(new[] { error }));

    [Test]
    public void A_template_without_type_or_signature_is_told_so() => Assert.Multiple(() =>
    {
        Assert.That(Sample.Errors("Ký: CHỦ TỊCH"), Is.EqualTo(new[] { "1 LineMissing Loại:" }));
        Assert.That(Sample.Errors("Loại: TỜ TRÌNH\n\nKính gửi\n\n"), Is.EqualTo(new[] { "3 LineMissing Ký:" }));
        Assert.That(Sample.Errors(""), Is.EqualTo(new[] { "1 LineMissing Loại:", "1 LineMissing Ký:" }));
    });

    [Test]
    public void Length_has_a_limit() => Assert.Multiple(() =>
    {
        var line = new string('a', DocumentTemplate.MaxLineLength);
        Assert.That(Sample.Errors($"{Sample.Least}{line}"), Is.Empty);
        Assert.That(Sample.Errors($"{Sample.Least}{line}a"), Is.EqualTo(new[] { "3 LineTooLong 2000" }));
        var whole = string.Concat(Enumerable.Repeat("// \n", DocumentTemplate.MaxLength / 4));
        Assert.That(Sample.Errors($"{whole}{Sample.Least}"), Is.EqualTo(new[] { "1 TooLong 20000" }));
        Assert.That(Sample.Errors($"{Sample.Least}{whole[Sample.Least.Length..]}".Replace("\n", "\r\n", StringComparison.Ordinal)), Is.Empty);
    });

    [Test]
    public void All_mistakes_are_told_at_once_in_the_order_of_the_lines() =>
        Assert.That(
            Sample.Errors("Kính gửi {nơi gởi} {nơi\n[bảng]\n// {x} }\n^\nTrích yếu: Năm {năn}"),
            Is.EqualTo(new[]
            {
                "1 UnknownValueNear nơi gởi, nơi gửi", "1 NotClosed", "1 LineMissing Loại:", "2 UnknownBlock bảng", "4 Empty ^",
                "5 UnknownValueNear năn, năm", "5 LineMissing Ký:",
            }));

    [Test]
    public void Every_error_is_said_in_both_languages_with_its_values()
    {
        var errors = DocumentTemplate.Read(
            $"{{năn}} {{x}} }} {{\n[danh sach]\n[x]\n#\nLoại: a\nLoại: b\n{new string('a', DocumentTemplate.MaxLength)}", Sample.Fields).Errors;
        Assert.That(errors.Select(error => error.TextKey).Distinct().Count(), Is.EqualTo(11), "every kind");
        foreach (var language in new[] { Vietnamese, English })
        {
            foreach (var error in errors)
            {
                var said = Say(error, language);
                Assert.That(said, Does.Not.Contain("{0").And.Not.Contain("{1").And.Not.Contain("{2"));
                Assert.That(error.TextKey.EndsWith(".TooLong", StringComparison.Ordinal) || said.Contains($" {error.Line}:"), said);
            }
        }
    }

    [Test]
    public void The_nearest_name_is_asked_for_in_plain_words()
    {
        var error = DocumentTemplate.Read($"{Sample.Least}{{tên dợt}}", Sample.Fields).Errors.Single();
        Assert.That(Say(error, Vietnamese), Is.EqualTo("Dòng 3: không có trường {tên dợt}. Có phải {Tên đợt} không?"));
        Assert.That(Say(error, English), Is.EqualTo("Line 3: there is no field {tên dợt}. Is it {Tên đợt}?"));
    }

    [Test]
    public void Any_text_is_read()
    {
        Gen.String.Sample(text => DocumentTemplate.Read(text, Sample.Fields) is not null);
        Gen.Int[0, Bits.Length - 1].Array.Select(bits => string.Concat(bits.Select(bit => Bits[bit])))
            .Sample(text =>
            {
                var reading = DocumentTemplate.Read(text, Sample.Fields);
                return reading.Template is null ? reading.Errors.Count > 0 : reading.Template.Fill(Sample.Values, Sample.Head).Type.Length > 0;
            });
    }

    private static string Say(TemplateError error, CultureInfo language) =>
        string.Format(language, Words.GetString(error.TextKey, language)!, [.. error.Values]);
}
