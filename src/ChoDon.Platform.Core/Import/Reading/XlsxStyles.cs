using System.Globalization;
using System.Xml;
using ChoDon.Platform.Core.Import.Encodings;

namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>What the styles of a workbook say of its cells: which numbers are days, and which letters a font means.</summary>
internal sealed class XlsxStyles
{
    private const int Most = 65_536;

    private readonly List<Style> _styles = [];

    public static XlsxStyles None { get; } = new();

    public bool IsDate(int style) => style >= 0 && style < _styles.Count && _styles[style].IsDate;

    public FontLetters Font(int style) => style >= 0 && style < _styles.Count ? _styles[style].Font : FontLetters.Unknown;

    public static XlsxStyles Read(XmlReader xml)
    {
        var styles = new XlsxStyles();
        List<FontLetters> fonts = [];
        Dictionary<int, bool> formats = [];
        var section = "";
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "fonts" or "cellXfs" or "cellStyleXfs" or "numFmts" or "dxfs" or "fills" or "borders":
                    section = xml.LocalName;
                    break;
                case "font" when section == "fonts" && fonts.Count < Most:
                    fonts.Add(FontLetters.Unknown);
                    break;
                case "name" when section == "fonts" && fonts.Count > 0:
                    fonts[^1] = LegacyFonts.Of(xml.GetAttribute("val"));
                    break;
                case "numFmt" when section == "numFmts" && formats.Count < Most:
                    formats[Number(xml, "numFmtId")] = NumberFormats.IsDate(xml.GetAttribute("formatCode"));
                    break;
                case "xf" when section == "cellXfs" && styles._styles.Count < Most:
                    var format = Number(xml, "numFmtId");
                    var font = Number(xml, "fontId");
                    styles._styles.Add(new Style(
                        formats.GetValueOrDefault(format, NumberFormats.IsDate(format)),
                        font >= 0 && font < fonts.Count ? fonts[font] : FontLetters.Unknown));
                    break;
            }
        }

        return styles;
    }

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private readonly record struct Style(bool IsDate, FontLetters Font);
}
