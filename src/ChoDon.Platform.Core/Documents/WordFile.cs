using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ChoDon.Platform.Core.Documents;

internal static class WordFile
{
    private const string TypesEntry = "[Content_Types].xml";
    private const int LongestTypes = 1024 * 1024;

    private static readonly string[] Programs = ["vbaProject", "vbaData", "macroEnabled", "activeX", "oleObject"];

    /// <summary>Whether an archive is a text.</summary>
    public static bool Is(byte[] content)
    {
        try
        {
            using var archive = Open(content);
            return archive.GetEntry(TypesEntry) is not null && archive.GetEntry("word/document.xml") is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Whether a text holds macros, controls or files that run; or null when it cannot be read.</summary>
    public static bool? HoldsProgram(byte[] content)
    {
        try
        {
            using var archive = Open(content);
            var types = archive.GetEntry(TypesEntry)!;
            if (types.Length > LongestTypes)
                return null;
            using var stream = types.Open();
            using var reader = XmlReader.Create(stream);
            return archive.Entries.Any(entry => IsProgram(entry.FullName))
                || XDocument.Load(reader).Descendants().Any(type => IsProgram(type.Attribute("ContentType")?.Value));
        }
        catch (Exception error) when (error is InvalidDataException or XmlException)
        {
            return null;
        }
    }

    private static ZipArchive Open(byte[] content) => new(new MemoryStream(content), ZipArchiveMode.Read);

    private static bool IsProgram(string? name) =>
        name is not null && Array.Exists(Programs, program => name.Contains(program, StringComparison.OrdinalIgnoreCase));
}
