using ChoDon.Modules.Enrollment.ShowRecognition;
using ChoDon.Modules.Enrollment.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.PrintCertificate;

/// <summary>The certificate, to be printed. It is an official text and stays Vietnamese.</summary>
[Authorize(Permissions.ViewVillages)]
internal sealed class PrintCertificatePage(RecognitionReader reader) : PageModel
{
    public RecognitionDetails Details { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return NotFound();
        if (details.Recognition is not { State: Data.RecognitionState.Certified, IsRecognised: true })
            return LocalRedirect(RecognitionPaths.Show(id));
        Details = details;
        return Page();
    }
}
