using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Platform.Abstractions.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.AttachRules;

/// <summary>Hands the rules of a model out to whoever may see the village.</summary>
[Authorize(Permissions.ViewVillages)]
internal sealed class OpenRulesPage(VillageReader reader, IDocumentStore documents) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid modelId, CancellationToken cancellationToken) =>
        await reader.FindAsync(id, cancellationToken) is { } details
        && details.Model(modelId)?.Model.RulesDocumentId is { } documentId
        && await documents.OpenAsync(documentId, cancellationToken) is { } document
            ? File(document.Content, document.Info.MediaType, document.Info.FileName)
            : NotFound();
}
