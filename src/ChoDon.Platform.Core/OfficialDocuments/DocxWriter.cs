using ChoDon.Platform.Abstractions.OfficialDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChoDon.Platform.Core.OfficialDocuments;

/// <summary>Writes a document of A4 pages in the layout of administrative documents.</summary>
public sealed class DocxWriter(OfficialLayout layout) : IOfficialDocuments
{
    private readonly DocxPaper _paper = new(layout);
    private readonly DocxCertificate _certificate = new(layout);

    public byte[] WriteDocx(OfficialDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var file = new MemoryStream();
        using (var docx = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = docx.AddMainDocumentPart();
            AddStyles(main);
            main.Document = new Document(new Body(document.Form switch
            {
                OfficialForm.Certificate => _certificate.Parts(document),
                _ => _paper.Parts(document, AddPageNumbers(main)),
            }));
            docx.PackageProperties.Title = document.Subject ?? document.Type;
            docx.PackageProperties.Language = "vi-VN";
        }

        return file.ToArray();
    }

    // Numbers stand in the middle of the upper margin, and not on the first page.
    private string AddPageNumbers(MainDocumentPart main)
    {
        var header = main.AddNewPart<HeaderPart>();
        var number = Docx.Run("", layout.Text);
        header.Header = new Header(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            new SimpleField(number) { Instruction = "PAGE" }));
        return main.GetIdOfPart(header);
    }

    private void AddStyles(MainDocumentPart main)
    {
        var font = new RunFonts { Ascii = layout.Font, HighAnsi = layout.Font, ComplexScript = layout.Font, EastAsia = layout.Font };
        var styles = main.AddNewPart<StyleDefinitionsPart>();
        styles.Styles = new Styles(new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            font,
            new FontSize { Val = Docx.HalfPoints(layout.Text) },
            new Languages { Val = "vi-VN" }))));
    }
}
