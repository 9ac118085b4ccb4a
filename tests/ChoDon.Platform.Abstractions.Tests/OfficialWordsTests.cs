using ChoDon.Platform.Abstractions.OfficialDocuments;

namespace ChoDon.Platform.Abstractions.Tests;

internal sealed class OfficialWordsTests
{
    [TestCase(7, "cái", "07 cái")]
    [TestCase(55, "khẩu", "55 khẩu")]
    [TestCase(13181, "hộ", "13.181 hộ")]
    [TestCase(0, "cái", "0 cái")]
    public void Whole_quantities_below_ten_begin_with_a_nought(int quantity, string measure, string words) =>
        Assert.That(OfficialWords.Quantity(quantity, measure), Is.EqualTo(words));

    [Test]
    public void Decimals_have_a_comma() => Assert.Multiple(() =>
    {
        Assert.That(OfficialWords.Quantity(3.8m, "kg"), Is.EqualTo("3,8 kg"));
        Assert.That(OfficialWords.Quantity(0.125m, "kg"), Is.EqualTo("0,125 kg"));
    });

    [TestCase(2026, 2, 5, "ngày 05 tháng 02 năm 2026")]
    [TestCase(2026, 3, 15, "ngày 15 tháng 3 năm 2026")]
    [TestCase(2026, 12, 1, "ngày 01 tháng 12 năm 2026")]
    public void Days_below_ten_and_the_first_two_months_begin_with_a_nought(int year, int month, int day, string words) =>
        Assert.That(OfficialWords.Day(new DateOnly(year, month, day)), Is.EqualTo(words));

    [Test]
    public void Capitals_keep_marks_and_letters() =>
        Assert.That(OfficialWords.Capitals("Công an xã Đồng Thắng"), Is.EqualTo("CÔNG AN XÃ ĐỒNG THẮNG"));
}
