using ChoDon.Platform.Abstractions.OfficialDocuments;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Platform.Ui.OfficialDocuments;

/// <summary>What a page answers with an official document.</summary>
public static class OfficialDocumentAnswers
{
    private const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The document as a file under its name.</summary>
    public static FileContentResult Docx(this IOfficialDocuments documents, OfficialDocument paper)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(paper);
        return new FileContentResult(documents.WriteDocx(paper), DocxType) { FileDownloadName = $"{paper.FileName}.docx" };
    }
}
