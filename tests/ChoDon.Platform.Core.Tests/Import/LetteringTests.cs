using System.Text;
using ChoDon.Platform.Core.Import.Encodings;
using ChoDon.Platform.Core.Import.Reading;
using ChoDon.Platform.Core.Import.Rows;
using ChoDon.Testing.Spreadsheets;

namespace ChoDon.Platform.Core.Tests.Import;

internal sealed class LetteringTests
{
    private const string Names = "Thôn,Chủ hộ\r\nThôn Nà Pài,Nguyễn Văn Hùng\r\nThôn Bản Thít,Lường Thị Hường\r\nTổ dân phố 2,Hoàng Đức Thịnh\r\n";

    [Test]
    public void Tcvn3_WordsOfTheFont_AreTurned() =>
        Assert.That(Tcvn3.Convert("hép møt tÕt, NguyÔn V¨n Hïng, §Æng ThÞ H\u00ADêng, Thñy"), Is.EqualTo("hộp mứt tết, Nguyễn Văn Hùng, Đặng Thị Hường, Thủy"));

    [Test]
    public void Vni_WordsOfTheFont_AreTurned() =>
        Assert.That(Vni.Convert("Nguyeãn Vaên Huøng, Ñaëng Thò Höôøng, Lyù, hoäp möùt teát, kyõ, quyù, AÂu"), Is.EqualTo("Nguyễn Văn Hùng, Đặng Thị Hường, Lý, hộp mứt tết, kỹ, quý, Âu"));

    [Test]
    public void Tcvn3_EveryLetterOfVietnamese_HasAByte()
    {
        const string All = "àảãáạằẳẵắặăầẩẫấậâđèẻẽéẹềểễếệêìỉĩíịòỏõóọồổỗốộôờởỡớợơùủũúụừửữứựưỳỷỹýỵĂÂÊÔƠƯĐ";
        var turned = Enumerable.Range(0x80, 0x80).Select(code => Tcvn3.Convert($"{(char)code}")).ToHashSet();
        Assert.That(All.Where(letter => !turned.Contains($"{letter}")), Is.Empty);
    }

    [Test]
    public void Vni_EveryMarkOnEveryVowel_IsTurned()
    {
        const string Written = "aø aù aû aõ aï aâ aà aá aå aã aä aê aè aé aú aü aë eø eù eû eõ eï eâ eà eá eå eã eä oø où oû oõ oï oâ oà oá oå oã oä ôø ôù ôû ôõ ôï uø uù uû uõ uï öø öù öû öõ öï yø yù yû yõ";
        const string Meant = "à á ả ã ạ â ầ ấ ẩ ẫ ậ ă ằ ắ ẳ ẵ ặ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ừ ứ ử ữ ự ỳ ý ỷ ỹ";
        Assert.That(Vni.Convert(Written), Is.EqualTo(Meant));
    }

    [Test]
    public void Recognise_Utf8_IsSure([Values] bool withMark)
    {
        var guess = LetteringRecognition.Of([.. withMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(Names)]);
        Assert.That((guess.Best, guess.IsSure), Is.EqualTo((Lettering.Plain, true)));
    }

    [Test]
    public void Recognise_Utf8WithLettersTakenApart_IsSureAndReadComposed()
    {
        var guess = LetteringRecognition.Of(Encoding.UTF8.GetBytes(Names.Normalize(NormalizationForm.FormD)));
        Assert.That((guess.Best, guess.IsSure), Is.EqualTo((Lettering.Plain, true)));
    }

    [TestCase(false, true)]
    [TestCase(false, false)]
    [TestCase(true, true)]
    [TestCase(true, false)]
    public void Recognise_Utf16_IsSure(bool bigEndian, bool withMark)
    {
        Encoding encoding = bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode;
        byte[] content = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Names)];
        var guess = LetteringRecognition.Of(content);
        Assert.Multiple(() =>
        {
            Assert.That((guess.Best.Encoding, guess.IsSure), Is.EqualTo((bigEndian ? "utf-16be" : "utf-16", true)));
            Assert.That(Read(content, guess.Best), Does.Contain("Nguyễn Văn Hùng"));
        });
    }

    [Test]
    public void Recognise_Windows1258_IsToBeConfirmed()
    {
        var content = TextEncoding.Windows1258.Decoder.GetBytes(InPiecesOf1258(Names));
        AssertRecognised(content, new Lettering("windows-1258"));
    }

    [Test]
    public void Recognise_BytesOfTcvn3_IsToBeConfirmed() =>
        AssertRecognised(InTcvn3(Names), new Lettering("bytes", LegacyLetters.Tcvn3));

    [Test]
    public void Recognise_BytesOfVni_IsToBeConfirmed() =>
        AssertRecognised(
            Encoding.Latin1.GetBytes("Thoân,Chuû hoä\r\nThoân Naø Paøi,Nguyeãn Vaên Huøng\r\nThoân Baûn Thít,Löôøng Thò Höôøng\r\n"),
            new Lettering("bytes", LegacyLetters.Vni));

    [Test]
    public void Recognise_CellsInVnTime_AreTurnedByTheirFontAndOthersAreNot()
    {
        var file = new XlsxBuilder().Sheet("Hộ")
            .Row("Thôn", "Chủ hộ", "Địa chỉ")
            .Row("Thôn Hòa Bình", XlsxCell.Text("NguyÔn V¨n Hïng", XlsxStyle.VnTime), XlsxCell.Text("®Æng thÞ mai", XlsxStyle.VnTimeH))
            .Build();
        var guess = LetteringRecognition.Of(file);
        Assert.Multiple(() =>
        {
            Assert.That((guess.Best, guess.IsSure), Is.EqualTo((new Lettering("utf-8", LegacyLetters.Tcvn3, IsByFont: true), false)));
            Assert.That(Read(file, guess.Best), Is.EqualTo("Thôn|Chủ hộ|Địa chỉ|Thôn Hòa Bình|Nguyễn Văn Hùng|ĐẶNG THỊ MAI"));
        });
    }

    [Test]
    public void Recognise_CellsInVniTimes_AreTurnedByTheirFont()
    {
        var file = new XlsxBuilder().Row("Chủ hộ").Row(XlsxCell.Text("Nguyeãn Vaên Huøng", XlsxStyle.VniTimes)).Build();
        Assert.That(Read(file, LetteringRecognition.Of(file).Best), Is.EqualTo("Chủ hộ|Nguyễn Văn Hùng"));
    }

    [Test]
    public void Recognise_OldWorkbookInTcvn3_IsKnownByItsWords()
    {
        var file = new XlsBuilder().Row("Th«n", "Chñ hé").Row("Th«n Nµ Pµi", "NguyÔn V¨n Hïng").Row("Th«n B¶n ThÝt", "L\u00ADêng ThÞ H\u00ADêng").Build();
        var guess = LetteringRecognition.Of(file);
        Assert.Multiple(() =>
        {
            Assert.That((guess.Best, guess.IsSure), Is.EqualTo((new Lettering("utf-8", LegacyLetters.Tcvn3), false)));
            Assert.That(Read(file, guess.Best), Is.EqualTo("Thôn|Chủ hộ|Thôn Nà Pài|Nguyễn Văn Hùng|Thôn Bản Thít|Lường Thị Hường"));
        });
    }

    [Test]
    public void Recognise_WorkbookOfToday_IsSure()
    {
        var file = new XlsxBuilder().Row("Thôn", "Chủ hộ").Row("Thôn Nà Pài", "Nguyễn Văn Hùng").Row("Bản Đôn", "Vàng Seo Páo").Build();
        Assert.That((LetteringRecognition.Of(file).Best, LetteringRecognition.Of(file).IsSure), Is.EqualTo((Lettering.Plain, true)));
    }

    [TestCase("Nguyễn", true)]
    [TestCase("Thủy", true)]
    [TestCase("Thuỷ", true)]
    [TestCase("Quyết", true)]
    [TestCase("Đặng", true)]
    [TestCase("NguyÔn", false)]
    [TestCase("Nguyeãn", false)]
    [TestCase("møt", false)]
    public void CouldBeVietnamese(string word, bool expected) => Assert.That(VietnameseWords.IsVietnamese(word), Is.EqualTo(expected));

    private static void AssertRecognised(byte[] content, Lettering expected)
    {
        var guess = LetteringRecognition.Of(content);
        Assert.Multiple(() =>
        {
            Assert.That((guess.Best, guess.IsSure), Is.EqualTo((expected, false)));
            Assert.That(guess.Choices, Has.Count.GreaterThan(1));
            Assert.That(Read(content, guess.Best), Does.Contain("Nguyễn Văn Hùng").And.Contain("Lường Thị Hường").And.Contain("Nà Pài"));
        });
    }

    private static string Read(byte[] content, Lettering lettering)
    {
        using var file = SheetFiles.Open(content, lettering.Decoder);
        return string.Join('|', file.Rows(0).SelectMany(row => row.Cells)
            .Select(cell => Platform.Abstractions.Text.VietnameseText.Clean(CellText.Raw(cell, lettering))));
    }

    private static byte[] InTcvn3(string text) =>
        [.. text.Select(letter => letter < '\u0080' ? (byte)letter : (byte)Enumerable.Range(0x80, 0x80).First(code => Tcvn3.Convert($"{(char)code}") == $"{letter}"))];

    /// <summary>Windows has the marks of quality with their letters, and tones behind them.</summary>
    private static string InPiecesOf1258(string text)
    {
        var pieces = new StringBuilder();
        foreach (var letter in text)
        {
            var apart = $"{letter}".Normalize(NormalizationForm.FormD);
            var tone = string.Concat(apart.Where(mark => mark is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323'));
            pieces.Append(string.Concat(apart.Where(mark => !tone.Contains(mark, StringComparison.Ordinal))).Normalize(NormalizationForm.FormC)).Append(tone);
        }

        return pieces.ToString();
    }
}
