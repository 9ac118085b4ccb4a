using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.EndTerm;

[Authorize(Permissions.EditVillages)]
internal sealed class EndTermPage(
    EndTermHandler handler,
    VillageReader reader,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public EndTermForm Input { get; set; } = new();

    public Unit Village { get; private set; } = null!;

    public PostHolder Term { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid termId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, termId, cancellationToken))
            return NotFound();
        if (Term.LastDay is not null)
            return LocalRedirect(Paths.Village(id));
        Input = new EndTermForm { LastDay = time.Today() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid termId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, termId, cancellationToken))
            return NotFound();
        var result = await handler.HandleAsync(new EndTermCommand(termId, Input.LastDay), cancellationToken);
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.TermEnded", Term.Name], time);
        return LocalRedirect(Paths.Village(id));
    }

    private async Task<bool> LoadAsync(Guid villageId, Guid termId, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(villageId, cancellationToken) is not { } details
            || details.Models.SelectMany(model => model.Terms).FirstOrDefault(row => row.Id == termId) is not { } term)
            return false;
        Village = details.Village;
        Term = term;
        return true;
    }
}
