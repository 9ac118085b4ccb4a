using System.IO.Compression;
using System.Text;

namespace ChoDon.Testing.Spreadsheets;

/// <summary>
/// Files that no office should send and some will: cut off, poisoned, renamed, far too large. The same seed gives the
/// same files.
/// </summary>
public static class BadFiles
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    public static IEnumerable<(string Name, byte[] Content)> Make(int seed, int count)
    {
        var chance = new Random(seed);
        var kinds = Kinds(chance);
        for (var number = 0; number < count; number++)
        {
            var (name, make) = kinds[number % kinds.Length];
            yield return ($"{number:0000}-{name}", make());
        }
    }

    private static (string Name, Func<byte[]> Make)[] Kinds(Random chance) =>
    [
        ("random.xlsx", () => Bytes(chance, chance.Next(1, 20_000))),
        ("random.xls", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Bytes(chance, chance.Next(1, 20_000))]),
        ("random.csv", () => Bytes(chance, chance.Next(1, 5_000))),
        ("cut.xlsx", () => Cut(chance, Good().Build())),
        ("cut.xls", () => Cut(chance, GoodXls())),
        ("flipped.xlsx", () => Flip(chance, Good().Build())),
        ("flipped.xls", () => Flip(chance, GoodXls())),
        ("bomb.xlsx", () => Bomb(chance)),
        ("bomb-of-texts.xlsx", () => Good().Part("xl/sharedStrings.xml", $"<sst>{string.Concat(Enumerable.Repeat($"<si><t>{new string('a', 3000)}</t></si>", 12_000))}</sst>").Build()),
        ("one-attribute.xlsx", () => Good().Part(Sheet, $"<worksheet x=\"{new string('a', 3_000_000 + chance.Next(1000))}\"><sheetData/></worksheet>").Build()),
        ("wide.xlsx", () => Good().Part(Sheet, $"<worksheet><sheetData><row r=\"1\">{string.Concat(Enumerable.Range(0, 20_000).Select(_ => "<c><v>1</v></c>"))}</row></sheetData></worksheet>").Build()),
        ("wide.csv", () => Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 1_000_000)))),
        ("formulas.xlsx", () => Rows(new XlsxCell(null, "<f>A1+1</f>"), new XlsxCell("e", "<f>1/0</f><v>#DIV/0!</v>"), new XlsxCell("str", "<f>CMD()</f><v>=cmd|'/c calc'!A1</v>"))),
        ("dtd.xlsx", () => Good().Part(Sheet, "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>").Build()),
        ("broken-xml.xlsx", () => Good().Part(Sheet, "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</c></row>").Build()),
        ("bad-reference.xlsx", () => Good().Part(Sheet, $"<worksheet><sheetData><row r=\"99999999999\"><c r=\"ZZZZZZ9\" t=\"s\"><v>{chance.Next()}</v></c></row></sheetData></worksheet>").Build()),
        ("no-sheet.xlsx", () => Good().Part("xl/workbook.xml", "<workbook><sheets/></workbook>").Build()),
        ("other-zip.xlsx", () => Zip(("readme.txt", "not a workbook"))),
        ("page.xls", () => Encoding.UTF8.GetBytes("<html><body><table><tr><td>Thôn</td></tr></table></body></html>")),
        ("document.xlsx", () => "%PDF-1.7 something"u8.ToArray()),
        ("open-quote.csv", () => Encoding.UTF8.GetBytes("Thôn,Chủ hộ\n\"" + new string('a', 2_000_000))),
        ("nothing.csv", () => chance.Next(2) == 0 ? [] : "\r\n\r\n  ,,\r\n"u8.ToArray()),
        ("odd-utf16.csv", () => [0xFF, 0xFE, .. Bytes(chance, 999)]),
        ("bad-utf8.csv", () => [.. "Thôn,Chủ hộ,Ngày ký cam kết\n"u8, .. Bytes(chance, 400)]),
        ("numbers.xlsx", () => Rows(1e300, -1, 13.181, 2958466, new XlsxCell(null, "<v>NaN</v>", XlsxStyle.Date), new XlsxCell(null, "<v>1e9</v>", XlsxStyle.Date))),
        ("dates.csv", () => Encoding.UTF8.GetBytes("Thôn,Chủ hộ,Năm sinh,Ngày ký cam kết\nTổ 1,Thử,31/04/1980,29/02/2019\nTổ 1,=1+1,99999,00/00/0000\n")),
        ("long-cell.xlsx", () => Rows(new string('x', 100_000))),
        ("merged.xlsx", () => Good().Merge("A1:XFD1048576").Merge("B2:A1").Merge("A1:A1").Build()),
        ("cycle.xls", () => Cycle(GoodXls())),
        ("nulls.csv", () => [.. "Thôn,Chủ hộ\n"u8, .. new byte[5_000]]),
    ];

    private static XlsxBuilder Good() => new XlsxBuilder().Sheet("Hộ")
        .Row("Thôn", "Chủ hộ", "Năm sinh", "Ngày ký cam kết")
        .Row("Tổ không có", "Người Thử", 1970, "12/7/2018");

    private static byte[] GoodXls() => new XlsBuilder()
        .Row("Thôn", "Chủ hộ", "Năm sinh", "Ngày ký cam kết")
        .Row("Tổ không có", "Người Thử", 1970, "12/7/2018")
        .Build();

    private static byte[] Rows(params object?[] cells) => new XlsxBuilder().Sheet("Hộ")
        .Row("Thôn", "Chủ hộ", "Năm sinh", "Ngày ký cam kết")
        .Row(cells)
        .Row([.. cells.Reverse()])
        .Build();

    private static byte[] Bytes(Random chance, int count)
    {
        var bytes = new byte[count];
        chance.NextBytes(bytes);
        return bytes;
    }

    private static byte[] Cut(Random chance, byte[] file) => file[..chance.Next(1, file.Length)];

    private static byte[] Flip(Random chance, byte[] file)
    {
        for (var flips = chance.Next(1, 40); flips > 0; flips--)
            file[chance.Next(file.Length)] = (byte)chance.Next(256);
        return file;
    }

    private static byte[] Cycle(byte[] file)
    {
        // The table of sectors is the last one: its first sector is followed by itself.
        file[^512] = 0;
        file[^511] = 0;
        file[^510] = 0;
        file[^509] = 0;
        return file;
    }

    private static byte[] Bomb(Random chance)
    {
        var row = $"<row>{string.Concat(Enumerable.Repeat("<c><v>0</v></c>", 100))}</row>";
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in ReadParts(Good().Build()).Where(part => part.Name != Sheet))
                Write(zip, name, content);
            using var part = new StreamWriter(zip.CreateEntry(Sheet, CompressionLevel.SmallestSize).Open());
            part.Write("<worksheet><sheetData>");
            for (var rows = 0; rows < 220_000 + chance.Next(1000); rows++)
                part.Write(row);
            part.Write("</sheetData></worksheet>");
        }

        return file.ToArray();
    }

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
                Write(zip, name, content);
        }

        return file.ToArray();
    }

    private static List<(string Name, string Content)> ReadParts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return (entry.FullName, reader.ReadToEnd());
        })];
    }

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var part = new StreamWriter(zip.CreateEntry(name).Open());
        part.Write(content);
    }
}
