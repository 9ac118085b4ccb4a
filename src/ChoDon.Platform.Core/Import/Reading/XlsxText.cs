using System.Text;
using System.Xml;
using ChoDon.Platform.Core.Import.Encodings;

namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>Reads texts of a workbook, in pieces so that none fills the memory.</summary>
internal sealed class XlsxText
{
    private readonly char[] _buffer = new char[1024];
    private readonly StringBuilder _text = new();

    /// <summary>All texts that cells refer to by number.</summary>
    public List<SharedText> ReadShared(XmlReader xml)
    {
        List<SharedText> texts = [];
        var letters = 0L;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si")
                continue;
            var text = ReadRich(xml, "si");
            letters += text.Text.Length + 16;
            if (letters > SheetLimits.SharedLetters)
                throw new FileRefusedException("File.TooMuchText");
            texts.Add(text);
        }

        return texts;
    }

    /// <summary>The text inside the element the reader stands on, of runs with fonts of their own; without phonetic hints.</summary>
    public SharedText ReadRich(XmlReader xml, string element)
    {
        var font = FontLetters.Unknown;
        _text.Clear();
        if (xml.IsEmptyElement)
            return new SharedText("", font);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == element)
                break;
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "rPh")
                Skip(xml, "rPh");
            else if (xml.LocalName == "rFont" && font == FontLetters.Unknown)
                font = LegacyFonts.Of(xml.GetAttribute("val"));
            else if (xml.LocalName == "t")
                Append(xml, "t");
        }

        return new SharedText(Escapes(_text.ToString()), font);
    }

    /// <summary>The text of a simple element such as v.</summary>
    public string Read(XmlReader xml, string element)
    {
        _text.Clear();
        Append(xml, element);
        return _text.ToString();
    }

    private void Append(XmlReader xml, string element)
    {
        if (xml.IsEmptyElement)
            return;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.EndElement when xml.LocalName == element:
                    return;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    int count;
                    while ((count = xml.ReadValueChunk(_buffer, 0, _buffer.Length)) > 0)
                        _text.Append(_buffer, 0, Math.Min(count, Math.Max(0, SheetLimits.CellLength + 1 - _text.Length)));
                    if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == element)
                        return;
                    break;
            }
        }
    }

    private static void Skip(XmlReader xml, string element)
    {
        if (xml.IsEmptyElement)
            return;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName == element))
        {
        }
    }

    /// <summary>Excel writes letters that XML cannot hold as _x000D_.</summary>
    private static string Escapes(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 6 < text.Length && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_'
                && ushort.TryParse(text.AsSpan(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var code))
            {
                plain.Append((char)code);
                at += 6;
            }
            else
            {
                plain.Append(text[at]);
            }
        }

        return plain.ToString();
    }
}
