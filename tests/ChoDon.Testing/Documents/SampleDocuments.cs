using System.IO.Compression;
using System.Text;

namespace ChoDon.Testing.Documents;

/// <summary>Documents as programs write them.</summary>
public static class SampleDocuments
{
    private const string DocumentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>A PDF of one empty page, as long as asked for.</summary>
    public static byte[] Pdf(int atLeast = 0)
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
            $"<< /Length {atLeast} >>\nstream\n{new string(' ', atLeast)}\nendstream",
        ];
        var text = "%PDF-1.7\n";
        var table = $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n";
        for (var at = 0; at < objects.Length; at++)
        {
            table += $"{text.Length:D10} 00000 n \n";
            text += $"{at + 1} 0 obj\n{objects[at]}\nendobj\n";
        }

        return Encoding.ASCII.GetBytes(
            $"{text}{table}trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{text.Length}\n%%EOF\n");
    }

    /// <summary>A DOCX of one line, with further parts, of which the types may say what they are.</summary>
    public static byte[] Docx(string type = DocumentType + ".main+xml", params string[] parts) => Zip(
    [
        ("[Content_Types].xml", $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{type}"/></Types>
            """),
        ("_rels/.rels", """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
            """),
        ("word/document.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Quy ước</w:t></w:r></w:p></w:body></w:document>
            """),
        .. parts.Select(part => (part, "...")),
    ]);

    /// <summary>An archive.</summary>
    public static byte[] Zip(params (string Name, string Content)[] entries)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }
}
