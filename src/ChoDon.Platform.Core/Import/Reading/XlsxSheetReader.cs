using System.Globalization;
using System.Xml;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Core.Import.Encodings;

namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>Reads the rows of one sheet, one after the other, and keeps none.</summary>
internal sealed class XlsxSheetReader(XmlReader xml, List<SharedText> texts, XlsxStyles styles, bool isFrom1904)
{
    private readonly XlsxText _text = new();
    private readonly SheetCell[] _cells = new SheetCell[SheetLimits.Columns];

    /// <summary>The number of the row, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>Its cells, or null when it holds nothing.</summary>
    public SheetCell[]? Cells { get; private set; }

    public bool Read()
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData")
                return false;
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "row")
                continue;
            Row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > Row
                ? number
                : Row + 1;
            Cells = ReadCells();
            return true;
        }

        return false;
    }

    private SheetCell[]? ReadCells()
    {
        if (xml.IsEmptyElement)
            return null;
        var column = -1;
        var used = 0;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "row"))
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c")
                continue;
            column = CellReference.TryRead(xml.GetAttribute("r"), out var reference) ? reference.Column : column + 1;
            var cell = ReadCell();
            if (cell.IsEmpty)
                continue;
            if (column >= SheetLimits.Columns)
                throw new FileRefusedException("File.TooManyColumns", SheetLimits.Columns);
            _cells[column] = cell;
            used = Math.Max(used, column + 1);
        }

        if (used == 0)
            return null;
        var cells = _cells[..used];
        Array.Clear(_cells, 0, used);
        return cells;
    }

    private SheetCell ReadCell()
    {
        var type = xml.GetAttribute("t");
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        if (xml.IsEmptyElement)
            return default;
        string? value = null;
        SharedText? inline = null;
        var isFormula = false;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "c"))
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "v": value = _text.Read(xml, "v"); break;
                case "f":
                    isFormula = true;
                    _text.Read(xml, "f");
                    break;
                case "is": inline = _text.ReadRich(xml, "is"); break;
            }
        }

        if (inline is { } text)
            return SheetCell.Of(text.Text, FontOf(text, style));
        if (string.IsNullOrEmpty(value))
            return isFormula && type != "str" ? new SheetCell(CellKind.Uncomputed) : default;
        return Cell(type, value, style);
    }

    private SheetCell Cell(string? type, string value, int style)
    {
        switch (type)
        {
            case "s":
                return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count
                    ? SheetCell.Of(texts[at].Text, FontOf(texts[at], style))
                    : throw new FileRefusedException("File.Damaged");
            case "str" or "inlineStr":
                return SheetCell.Of(value, styles.Font(style));
            case "b":
                return new SheetCell(CellKind.YesNo, value == "1" ? "TRUE" : "FALSE");
            case "e":
                return new SheetCell(CellKind.Error, value.Start(20));
            case "d":
                return SheetCell.Of(value);
            default:
                if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                    return SheetCell.Of(value, styles.Font(style));
                var isDate = styles.IsDate(style);
                return SheetCell.Of(isDate && isFrom1904 ? number + ExcelDays.From1904 : number, isDate);
        }
    }

    private FontLetters FontOf(SharedText text, int style) => text.Font == FontLetters.Unknown ? styles.Font(style) : text.Font;
}
