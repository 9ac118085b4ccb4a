using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Ui.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.AttachRules;

/// <summary>Hands the rules of a model out to whoever may see the village.</summary>
[Authorize(Permissions.ViewVillages)]
internal sealed class OpenRulesPage(VillageReader reader, IDocumentStore documents) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid modelId, CancellationToken cancellationToken)
    {
        var details = await reader.FindAsync(id, cancellationToken);
        return await documents.HandOutAsync(details?.Model(modelId)?.Model.RulesDocumentId, cancellationToken);
    }
}
