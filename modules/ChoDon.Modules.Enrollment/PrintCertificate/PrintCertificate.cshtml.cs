using ChoDon.Modules.Enrollment.ShowRecognition;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Ui.OfficialDocuments;
using Microsoft.AspNetCore.Authorization;

namespace ChoDon.Modules.Enrollment.PrintCertificate;

/// <summary>The certificate, to be printed. It is an official text and stays Vietnamese.</summary>
[Authorize(Permissions.ViewVillages)]
internal sealed class PrintCertificatePage(RecognitionReader reader, CertificatePaper paper, IOfficialDocuments documents)
    : OfficialDocumentPage(documents)
{
    public RecognitionDetails Details { get; private set; } = null!;

    protected override async Task<OfficialDocument?> WriteAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return null;
        Details = details;
        return paper.Write(details);
    }
}
