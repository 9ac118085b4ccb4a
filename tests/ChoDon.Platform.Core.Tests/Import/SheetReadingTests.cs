using System.Text;
using ChoDon.Platform.Core.Import.Encodings;
using ChoDon.Platform.Core.Import.Reading;
using ChoDon.Testing.Spreadsheets;

namespace ChoDon.Platform.Core.Tests.Import;

internal sealed class SheetReadingTests
{
    [Test]
    public void Xlsx_Rows_ComeWithTheirNumbersAndKinds()
    {
        var rows = Rows(new XlsxBuilder().Row("Danh sách").Blank(2).Row("A", 12.5, new DateOnly(2018, 7, 12), null, "B").Build());
        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(row => row.Number), Is.EqualTo(new[] { 1, 4 }));
            Assert.That(rows[1].Cells.Select(cell => cell.Kind), Is.EqualTo(new[] { CellKind.Text, CellKind.Number, CellKind.Date, CellKind.Empty, CellKind.Text }));
            Assert.That(rows[1][2].Shown(), Is.EqualTo("12/07/2018"));
            Assert.That(rows[1][1].Shown(), Is.EqualTo("12,5"));
        });
    }

    [Test]
    public void Xlsx_Formulas_GiveWhatWasComputedAndNothingElse()
    {
        var rows = Rows(new XlsxBuilder().Row(
            new XlsxCell(null, "<f>1+1</f><v>2</v>"),
            new XlsxCell("str", "<f>A1</f><v>Nông</v>"),
            new XlsxCell(null, "<f>B1</f>"),
            new XlsxCell("e", "<f>1/0</f><v>#DIV/0!</v>")).Build());
        Assert.That(rows[0].Cells.Select(cell => (cell.Kind, cell.Shown())), Is.EqualTo(new[]
        {
            (CellKind.Number, "2"), (CellKind.Text, "Nông"), (CellKind.Uncomputed, "="), (CellKind.Error, "#DIV/0!"),
        }));
    }

    [Test]
    public void MergedCells_AreFilledDownAndRight_AndTell([Values("xlsx", "xls")] string kind)
    {
        var rows = Rows(kind == "xlsx"
            ? new XlsxBuilder().Row("Thôn A", "Nông Văn Thử", "Một").Row(null, null, "Hai").Row(null, null, "Ba").Row("X", null, "Bốn")
                .Merge("A1:A3").Merge("B1:B2").Merge("A4:B4").Build()
            : new XlsBuilder().Row("Thôn A", "Nông Văn Thử", "Một").Row(null, null, "Hai").Row(null, null, "Ba").Row("X", null, "Bốn")
                .Merge(0, 2, 0, 0).Merge(0, 1, 1, 1).Merge(3, 3, 0, 1).Build());
        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(row => row[0].Text), Is.EqualTo(new[] { "Thôn A", "Thôn A", "Thôn A", "X" }));
            Assert.That(rows.Select(row => row[1].Text), Is.EqualTo(new[] { "Nông Văn Thử", "Nông Văn Thử", null, "X" }));
            Assert.That(rows.Select(row => row[0].IsContinued), Is.EqualTo(new[] { false, true, true, false }));
        });
    }

    [Test]
    public void Xlsx_ManyMergedCells_AreAllFound()
    {
        var builder = new XlsxBuilder();
        for (var row = 0; row < 6_000; row++)
            builder.Row($"Thôn {row}", "a").Row(null, "b");
        for (var row = 0; row < 6_000; row++)
            builder.Merge($"A{(row * 2) + 1}:A{(row * 2) + 2}");
        Assert.That(Rows(builder.Build()).Count(row => row[0].IsContinued), Is.EqualTo(6_000));
    }

    [Test]
    public void Xlsx_HiddenSheets_AreNotOffered()
    {
        using var file = SheetFiles.Open(new XlsxBuilder().Sheet("Một").Row("a").Sheet("Ẩn", "hidden").Row("b").Sheet("Hai").Row("c").Build(), TextEncoding.Utf8);
        Assert.Multiple(() =>
        {
            Assert.That(file.Sheets, Is.EqualTo(new[] { "Một", "Hai" }));
            Assert.That(file.Rows(1).Single()[0].Text, Is.EqualTo("c"));
        });
    }

    [Test]
    public void Xls_Workbook_IsRead() =>
        Assert.That(
            Rows(new XlsBuilder().Row("Thôn", 1970, new DateOnly(2018, 7, 12)).Build())[0].Cells.Select(cell => cell.Shown()),
            Is.EqualTo(new[] { "Thôn", "1970", "12/07/2018" }));

    [TestCase(',')]
    [TestCase(';')]
    [TestCase('\t')]
    public void Csv_Separators_AreGuessed(char separator)
    {
        var rows = Rows(Encoding.UTF8.GetBytes($"Thôn{separator}\"Chủ, hộ; a\"{separator}x\r\nNà Pài{separator}Nông{separator}1\r\n"));
        Assert.That(rows.Select(row => row.Cells.Length), Is.EqualTo(new[] { 3, 3 }));
        Assert.That(rows[0][1].Text, Is.EqualTo("Chủ, hộ; a"));
    }

    [TestCase("page.xls", "File.Markup")]
    [TestCase("document.xlsx", "File.Pdf")]
    [TestCase("other-zip.xlsx", "File.NoWorkbook")]
    [TestCase("bomb.xlsx", "File.Bomb")]
    [TestCase("bomb-of-texts.xlsx", "File.TooMuchText")]
    [TestCase("one-attribute.xlsx", "File.Damaged")]
    [TestCase("wide.xlsx", "File.TooManyColumns")]
    [TestCase("wide.csv", "File.LineTooLong")]
    [TestCase("open-quote.csv", "File.LineTooLong")]
    [TestCase("cycle.xls", "File.Damaged")]
    [TestCase("dtd.xlsx", "File.Damaged")]
    [TestCase("nulls.csv", "File.NoTable")]
    public void BadFile_IsRefusedWithItsOwnSentence(string name, string textKey)
    {
        var content = BadFiles.Make(seed: 1, count: 30).First(file => file.Name.EndsWith("-" + name, StringComparison.Ordinal)).Content;
        Assert.That(Assert.Throws<FileRefusedException>(() => Rows(content))!.TextKey, Is.EqualTo(textKey));
    }

    [Test]
    public void EncryptedWorkbook_IsRefused()
    {
        byte[] content = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1000], .. Encoding.Unicode.GetBytes("EncryptedPackage")];
        Assert.That(Assert.Throws<FileRefusedException>(() => Rows(content))!.TextKey, Is.EqualTo("File.Encrypted"));
    }

    [Test]
    public void TooManyRows_AreRefused()
    {
        var csv = new StringBuilder();
        for (var row = 0; row <= SheetLimits.Rows; row++)
            csv.Append("a,b\n");
        Assert.That(
            Assert.Throws<FileRefusedException>(() => Rows(Encoding.UTF8.GetBytes(csv.ToString())))!.TextKey, Is.EqualTo("File.TooManyRows"));
    }

    private static List<SheetRow> Rows(byte[] content)
    {
        using var file = SheetFiles.Open(content, TextEncoding.Utf8);
        return [.. file.Rows(0)];
    }
}
