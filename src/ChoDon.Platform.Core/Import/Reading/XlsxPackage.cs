using System.IO.Compression;
using System.Xml;

namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>The parts of a workbook, unpacked one at a time and counted while they are.</summary>
internal sealed class XlsxPackage : IDisposable
{
    private const int MostParts = 5_000;

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    private XlsxPackage(ZipArchive zip)
    {
        _zip = zip;
        foreach (var entry in zip.Entries)
            _parts.TryAdd(entry.FullName.Replace('\\', '/'), entry);
    }

    public static XlsxPackage Open(byte[] content)
    {
        try
        {
            var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            return zip.Entries.Count > MostParts ? throw new FileRefusedException("File.Damaged") : new XlsxPackage(zip);
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            throw new FileRefusedException(fault, "File.Damaged");
        }
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    public Stream OpenPart(string part, UnpackBudget budget) => new BudgetStream(Entry(part).Open(), budget);

    public XmlReader Read(string part, UnpackBudget budget) => XmlReader.Create(OpenPart(part, budget), new XmlReaderSettings
    {
        CloseInput = true,
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        XmlResolver = null,
    });

    public void Dispose() => _zip.Dispose();

    /// <summary>What a damaged part is answered with while it is unpacked and read.</summary>
    public static bool IsDamage(Exception fault) =>
        fault is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException or OverflowException
            or FormatException or InvalidOperationException or IndexOutOfRangeException;

    private ZipArchiveEntry Entry(string part) =>
        _parts.TryGetValue(part, out var entry) ? entry : throw new FileRefusedException("File.Damaged");
}
