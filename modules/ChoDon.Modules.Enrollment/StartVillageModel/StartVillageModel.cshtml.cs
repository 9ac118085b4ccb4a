using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.StartVillageModel;

[Authorize(Permissions.EditVillages)]
internal sealed class StartVillageModelPage(
    StartVillageModelHandler handler,
    VillageReader reader,
    ModelNames names,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public StartVillageModelForm Input { get; set; } = new();

    public VillageDetails Details { get; private set; } = null!;

    public List<SelectListItem> Names() => NameItems.Of(names, texts);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return NotFound();
        Details = details;
        Input = new StartVillageModelForm { Id = Guid.CreateVersion7() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty)
            return BadRequest();
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return NotFound();
        Details = details;
        var result = await handler.HandleAsync(Input.ToCommand(id), cancellationToken);
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;

        TempData.Tell(result, texts["Saved.Started", details.Village.Name], time);
        return LocalRedirect(Paths.Village(id));
    }
}
