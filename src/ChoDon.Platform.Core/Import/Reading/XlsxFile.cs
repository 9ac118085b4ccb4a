using System.Xml;

namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>A workbook of Excel 2007 and later, of LibreOffice, and of those who write as they do.</summary>
internal sealed class XlsxFile : ISheetFile
{
    private const string Workbook = "xl/workbook.xml";
    private const string Relations = "xl/_rels/workbook.xml.rels";

    private readonly XlsxPackage _package;
    private readonly UnpackBudget _budget = new(SheetLimits.UnpackedBytes);
    private readonly List<string> _names = [];
    private readonly List<string> _parts = [];
    private readonly Dictionary<string, List<MergedRange>> _merges = [];
    private bool _isFrom1904;
    private List<SharedText>? _texts;
    private XlsxStyles? _styles;

    private XlsxFile(XlsxPackage package) => _package = package;

    public IReadOnlyList<string> Sheets => _names;

    public static XlsxFile Open(byte[] content)
    {
        var package = XlsxPackage.Open(content);
        try
        {
            if (!package.Has(Workbook) || !package.Has(Relations))
                throw new FileRefusedException("File.NoWorkbook");
            var file = new XlsxFile(package);
            Guard(file.FindSheets);
            return file._names.Count == 0 ? throw new FileRefusedException("File.NoSheet") : file;
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    public IEnumerable<SheetRow> Rows(int sheet)
    {
        var part = _parts[sheet];
        Guard(ReadTexts);
        var merged = MergedCells.Of(Guard(() => MergesIn(part)));
        using var xml = Guard(() => _package.Read(part, _budget));
        var reader = new XlsxSheetReader(xml, _texts!, _styles!, _isFrom1904);
        var rows = 0;
        while (Guard(reader.Read))
        {
            var cells = merged.Fill(reader.Row, reader.Cells);
            if (cells is null)
                continue;
            if (++rows > SheetLimits.Rows)
                throw new FileRefusedException("File.TooManyRows", SheetLimits.Rows);
            yield return new SheetRow(reader.Row, cells);
        }
    }

    public void Dispose() => _package.Dispose();

    private bool FindSheets()
    {
        var parts = ReadRelations();
        using var xml = _package.Read(Workbook, _budget);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "workbookPr")
                _isFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName != "sheet" || _names.Count == SheetLimits.Sheets || xml.GetAttribute("state") is "hidden" or "veryHidden")
                continue;
            var relation = xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
            if (relation is not null && parts.TryGetValue(relation, out var part) && _package.Has(part))
            {
                _names.Add(xml.GetAttribute("name") ?? "");
                _parts.Add(part);
            }
        }

        return true;
    }

    private Dictionary<string, string> ReadRelations()
    {
        Dictionary<string, string> parts = new(StringComparer.Ordinal);
        using var xml = _package.Read(Relations, _budget);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship"
                && xml.GetAttribute("Type")?.EndsWith("/worksheet", StringComparison.Ordinal) == true
                && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
                parts[id] = target.StartsWith('/') ? target[1..] : $"xl/{target}";
        }

        return parts;
    }

    /// <summary>They stand behind all rows, so that the whole sheet is gone through for them.</summary>
    private List<MergedRange> MergesIn(string part)
    {
        if (_merges.TryGetValue(part, out var known))
            return known;
        using var stream = _package.OpenPart(part, _budget);
        return _merges[part] = XlsxMerges.Find(stream);
    }

    private bool ReadTexts()
    {
        if (_texts is not null)
            return true;
        _styles = XlsxStyles.None;
        if (_package.Has("xl/styles.xml"))
        {
            using var styles = _package.Read("xl/styles.xml", _budget);
            _styles = XlsxStyles.Read(styles);
        }

        _texts = [];
        if (_package.Has("xl/sharedStrings.xml"))
        {
            using var texts = _package.Read("xl/sharedStrings.xml", _budget);
            _texts = new XlsxText().ReadShared(texts);
        }

        return true;
    }

    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (XlsxPackage.IsDamage(fault))
        {
            throw new FileRefusedException(fault, "File.Damaged");
        }
    }
}
