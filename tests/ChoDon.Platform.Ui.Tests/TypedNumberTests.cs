using System.Globalization;
using ChoDon.Platform.Ui.Binding;

namespace ChoDon.Platform.Ui.Tests;

public sealed class TypedNumberTests
{
    [TestCase("vi-VN", "13.181", "13181")]
    [TestCase("vi-VN", "13 181", "13181")]
    [TestCase("vi-VN", "13181", "13181")]
    [TestCase("vi-VN", "3,8", "3.8")]
    [TestCase("vi-VN", "-1.250,5", "-1250.5")]
    [TestCase("en-GB", "13,181", "13181")]
    [TestCase("en-GB", "3.8", "3.8")]
    public void A_number_is_read_with_the_marks_of_its_language(string culture, string typed, string expected)
    {
        var ok = TypedNumber.TryRead(typed, Show.For(CultureInfo.GetCultureInfo(culture)), out var number);
        Assert.That((ok, number), Is.EqualTo((true, decimal.Parse(expected, CultureInfo.InvariantCulture))));
    }

    [TestCase("vi-VN", "3.8")]
    [TestCase("vi-VN", "13.18")]
    [TestCase("vi-VN", "1.2345")]
    [TestCase("vi-VN", ".500")]
    [TestCase("vi-VN", "1..000")]
    [TestCase("vi-VN", "1,2,3")]
    [TestCase("vi-VN", "1,250.5")]
    [TestCase("vi-VN", "năm")]
    [TestCase("vi-VN", "1e3")]
    [TestCase("vi-VN", "")]
    [TestCase("en-GB", "3,8")]
    public void A_number_with_marks_in_the_wrong_place_is_refused_and_not_guessed(string culture, string typed) =>
        Assert.That(TypedNumber.TryRead(typed, Show.For(CultureInfo.GetCultureInfo(culture)), out _), Is.False);
}
