using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace ChoDon.Testing.Spreadsheets;

/// <summary>Writes a workbook as Excel does, with texts in the shared table; and whatever else a test wants in it.</summary>
public sealed class XlsxBuilder
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string State, StringBuilder Rows, StringBuilder Tail)> _sheets = [];
    private readonly Dictionary<string, int> _texts = [];
    private readonly Dictionary<string, string> _parts = [];
    private int _row;

    public XlsxBuilder Sheet(string name, string state = "visible")
    {
        _sheets.Add((name, state, new StringBuilder(), new StringBuilder()));
        _row = 0;
        return this;
    }

    /// <summary>A row of texts, numbers, <see cref="XlsxCell"/>s and nulls.</summary>
    public XlsxBuilder Row(params object?[] cells)
    {
        if (_sheets.Count == 0)
            Sheet("Sheet1");
        _row++;
        var xml = _sheets[^1].Rows;
        xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{_row}\">");
        for (var column = 0; column < cells.Length; column++)
            Append(xml, Address(column, _row), cells[column]);
        xml.Append("</row>");
        return this;
    }

    public XlsxBuilder Blank(int rows = 1)
    {
        _row += rows;
        return this;
    }

    public XlsxBuilder Merge(string range)
    {
        _sheets[^1].Tail.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"{range}\"/>");
        return this;
    }

    /// <summary>Puts a part of one's own in, or in the place of one that would be written.</summary>
    public XlsxBuilder Part(string name, string content)
    {
        _parts[name] = content;
        return this;
    }

    public byte[] Build()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Parts())
            {
                using var part = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
                part.Write(content);
            }
        }

        return file.ToArray();
    }

    private IEnumerable<(string Name, string Content)> Parts()
    {
        Dictionary<string, string> parts = new()
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
            ["xl/workbook.xml"] = $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{string.Concat(_sheets.Select((sheet, at) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{at + 1}\" state=\"{sheet.State}\" r:id=\"rId{at + 1}\"/>"))}</sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(_sheets.Select((_, at) => $"<Relationship Id=\"rId{at + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{at + 1}.xml\"/>"))}</Relationships>",
            ["xl/styles.xml"] = Styles(),
            ["xl/sharedStrings.xml"] = $"<sst xmlns=\"{Main}\">{string.Concat(_texts.OrderBy(text => text.Value).Select(text => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text.Key)}</t></si>"))}</sst>",
        };
        for (var at = 0; at < _sheets.Count; at++)
        {
            var (_, _, rows, tail) = _sheets[at];
            parts[$"xl/worksheets/sheet{at + 1}.xml"] =
                $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{(tail.Length > 0 ? $"<mergeCells>{tail}</mergeCells>" : "")}</worksheet>";
        }

        foreach (var (name, content) in _parts)
            parts[name] = content;
        return parts.Select(part => (part.Key, part.Value));
    }

    private void Append(StringBuilder xml, string address, object? cell)
    {
        switch (cell)
        {
            case null:
                break;
            case string text:
                if (!_texts.TryGetValue(text, out var index))
                    _texts.Add(text, index = _texts.Count);
                xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{address}\" t=\"s\"><v>{index}</v></c>");
                break;
            case XlsxCell own:
                xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{address}\"{(own.Type is null ? "" : $" t=\"{own.Type}\"")} s=\"{(int)own.Style}\">{own.Inner}</c>");
                break;
            case DateOnly day:
                Append(xml, address, XlsxCell.Date(day));
                break;
            default:
                xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{address}\"><v>{cell}</v></c>");
                break;
        }
    }

    private static string Styles()
    {
        string[] fonts = ["Times New Roman", "Times New Roman", ".VnTime", ".VnTimeH", "VNI-Times"];
        return $"<styleSheet xmlns=\"{Main}\"><fonts>{string.Concat(fonts.Select(font => $"<font><name val=\"{font}\"/></font>"))}</fonts>"
            + $"<cellXfs>{string.Concat(fonts.Select((_, at) => $"<xf numFmtId=\"{(at == 1 ? 14 : 0)}\" fontId=\"{at}\"/>"))}</cellXfs></styleSheet>";
    }

    private static string Address(int column, int row)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return string.Create(CultureInfo.InvariantCulture, $"{letters}{row}");
    }
}
