using System.Text;

namespace ChoDon.Platform.Core.Import.Encodings;

/// <summary>
/// TCVN 5712:1993, VN1: one byte a letter. The ABC fonts show small letters with tones alone; capitals with tones are
/// in the standard and were hardly ever typed.
/// </summary>
internal static class Tcvn3
{
    private const int First = 0x80;

    private const string Letters =
        "ÀẢÃÁẠẶẬÈ" + "ẺẼÉẸỆÌỈĨ" + "ÍỊÒỎÕÓỌỘ" + "ỜỞỠỚỢÙỦŨ"
        + "\u00A0ĂÂÊÔƠƯĐ" + "ăâêôơưđẰ" + "\u0300\u0309\u0303\u0301\u0323àảã" + "áạẲằẳẵắẴ"
        + "ẮẦẨẪẤỀặầ" + "ẩẫấậèỂẻẽ" + "éẹềểễếệì" + "ỉỄẾỒĩíịò"
        + "Ổỏõóọồổỗ" + "ốộờởỡớợù" + "Ỗủũúụừửữ" + "ứựỳỷỹýỵỐ";

    public static bool Has(char letter) => letter is >= (char)First and <= '\u00FF';

    public static string Convert(string text)
    {
        var converted = new StringBuilder(text.Length);
        foreach (var letter in text)
            converted.Append(Has(letter) ? Letters[letter - First] : letter);
        return converted.ToString().Normalize(NormalizationForm.FormC);
    }
}
