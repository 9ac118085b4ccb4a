using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Lists;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.RemoveMistake;

[Authorize(Permissions.EditVillages)]
internal sealed class RemoveMistakePage(
    RemoveMistakeHandler handler, VillageReader reader, TimeProvider time, IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public ReasonForm Input { get; set; } = new();

    public Unit Village { get; private set; } = null!;

    public Mistake Mistake { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, string kind, Guid rowId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, kind, rowId, cancellationToken))
            return NotFound();
        Input.Stamp = Mistake.Stamp;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string kind, Guid rowId, CancellationToken cancellationToken)
    {
        if (QueryWord.Read<MistakeKind>(kind) is not { } what)
            return NotFound();
        var isThere = await LoadAsync(id, kind, rowId, cancellationToken);
        if (Village is null)
            return NotFound();
        var result = isThere ? await handler.HandleAsync(what, rowId, Input, cancellationToken) : SaveResult.SavedBefore;
        var refusal = await this.RefusalAsync(
            result, texts, () => LoadAsync(id, kind, rowId, cancellationToken), () => Input.Stamp = ModelState.Renew(Mistake.Stamp));
        if (refusal is not null)
            return refusal;
        TempData.Tell(result, texts["Saved.MistakeRemoved", Mistake?.Name ?? ""], time);
        return LocalRedirect(Paths.Village(id));
    }

    private async Task<bool> LoadAsync(Guid villageId, string kind, Guid rowId, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(villageId, cancellationToken) is not { } details)
            return false;
        Village = details.Village;
        if (QueryWord.Read<MistakeKind>(kind) is not { } what || Mistake.Find(details, what, rowId, texts) is not { } mistake)
            return false;
        Mistake = mistake;
        return true;
    }
}
