using System.Text;
using ChoDon.Platform.Abstractions.Text;
using CsCheck;

namespace ChoDon.Platform.Abstractions.Tests.Text;

internal sealed class VietnameseTextTests
{
    [TestCase("Trung Gia\u0303 ", "Trung Giã")]
    [TestCase("Cò  Nòi", "Cò Nòi")]
    [TestCase("\u00A0Chợ\u00A0Đồn\t", "Chợ Đồn")]
    [TestCase("Nà\u200B Pài\uFEFF", "Nà Pài")]
    [TestCase("Na\u200B\u0300 Pài", "Nà Pài")]
    [TestCase("B\u2019Lao", "B'Lao")]
    [TestCase("Ia H\u2018 Drai", "Ia H' Drai")]
    [TestCase("\u00D0áp \u0189iện", "Đáp Điện")]
    [TestCase("Nà\uFFFE Pài\uFFFF", "Nà Pài")]
    [TestCase("Nà \uD83C\uDF3E Pài", "Nà \uD83C\uDF3E Pài")]
    [TestCase(null, "")]
    [TestCase(" \r\n ", "")]
    public void Cleaning_mends_what_lists_hold(string? text, string clean) =>
        Assert.That(VietnameseText.Clean(text), Is.EqualTo(clean));

    [Test]
    public void Half_a_letter_is_shown_as_unreadable() =>
        Assert.That(VietnameseText.Clean($"Nà{'\uD83C'} Pài"), Is.EqualTo("Nà\uFFFD Pài"));

    [Test]
    public void Cleaned_text_stays_as_it_is() =>
        Gen.String.Sample(text => VietnameseText.Clean(VietnameseText.Clean(text)) == VietnameseText.Clean(text));

    [TestCase("Chợ Đồn", "cho don")]
    [TestCase("ĐẠI SẢO", "dai sao")]
    [TestCase("Nguyễn Thị Ưng", "nguyen thi ung")]
    public void The_search_key_folds_case_diacritics_and_d(string text, string key) =>
        Assert.That(VietnameseText.SearchKey(text), Is.EqualTo(key));

    [TestCase("Hòa Bình", "Hoà Bình")]
    [TestCase("Thủy Nguyên", "Thuỷ Nguyên")]
    [TestCase("Thanh Hóa", "Thanh Hoá")]
    [TestCase("Thụy Khuê", "Thuỵ Khuê")]
    [TestCase("Khoẻ", "Khỏe")]
    [TestCase("Thị Trấn", "Thị trấn")]
    [TestCase("B'Lao", "B\u2019lao")]
    public void The_match_key_folds_case_and_the_place_of_the_tone(string left, string right) =>
        Assert.That(VietnameseText.MatchKey(left), Is.EqualTo(VietnameseText.MatchKey(right)));

    [TestCase("Phó Bảng", "Phố Bảng")]
    [TestCase("Vũ Lãng", "Vũ Lăng")]
    [TestCase("Mường Chanh", "Mương Chanh")]
    [TestCase("Nà Bó", "Nà Pó")]
    [TestCase("Sa Lý", "Xa Lý")]
    [TestCase("Sa Lý", "Sa Lí")]
    [TestCase("Hòa", "Hóa")]
    [TestCase("Đa", "Da")]
    [TestCase("Hòa An", "Hoa Àn")]
    public void The_match_key_keeps_vowels_consonants_and_tones_apart(string left, string right) =>
        Assert.That(VietnameseText.MatchKey(left), Is.Not.EqualTo(VietnameseText.MatchKey(right)));

    [Test]
    public void The_match_key_does_not_depend_on_the_normal_form() =>
        Assert.That(
            VietnameseText.MatchKey("Huyện Chợ Đồn".Normalize(NormalizationForm.FormD)),
            Is.EqualTo(VietnameseText.MatchKey("Huyện Chợ Đồn")));

    // A letter that is not taken apart in advance makes a text go the long way.
    [Test]
    public void Letters_that_were_taken_apart_in_advance_fold_as_others_do() =>
        Gen.Char["aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵĐÁẬƯỢ'Ỵ0-9 .,üñ¨ǘ"].Array
            .Select(letters => VietnameseText.Clean(new string(letters)))
            .Where(text => text.Length > 0)
            .Sample(text =>
                VietnameseText.SearchKey($"{text} 一") == $"{VietnameseText.SearchKey(text)} 一"
                && VietnameseText.MatchKey($"{text} 一") == $"{VietnameseText.MatchKey(text)} 一"
                && VietnameseText.Clean($"{text} \u200B一") == $"{text} 一");

    [Test]
    public void Names_sort_with_d_before_dj_and_numbers_by_size()
    {
        string[] names = ["Tổ 10", "Đa", "Tổ 2B", "Ân", "Dũng", "Tổ 2A", "An", "Ăn", "Tổ 1"];

        Assert.That(
            names.Order(VietnameseText.NaturalOrder),
            Is.EqualTo(new[] { "An", "Ăn", "Ân", "Dũng", "Đa", "Tổ 1", "Tổ 2A", "Tổ 2B", "Tổ 10" }));
    }

    [Test]
    public void People_sort_by_given_name_first()
    {
        string[] people = ["Triệu Văn Đức", "Nông Thị Anh", "Hoàng Văn Dũng", "Bàn Văn Anh", "Lý A Páo"];

        Assert.That(
            people.OrderBy(VietnameseText.PersonSortKey, StringComparer.Ordinal),
            Is.EqualTo(new[] { "Bàn Văn Anh", "Nông Thị Anh", "Hoàng Văn Dũng", "Triệu Văn Đức", "Lý A Páo" }));
    }
}
