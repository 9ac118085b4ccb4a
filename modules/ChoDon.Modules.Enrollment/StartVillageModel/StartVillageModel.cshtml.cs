using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.StartVillageModel;

[Authorize(Permissions.EditVillages)]
internal sealed class StartVillageModelPage(
    StartVillageModelHandler handler,
    VillageReader reader,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public StartVillageModelForm Input { get; set; } = new();

    public Unit Village { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return NotFound();
        if (details.Model is not null)
            return LocalRedirect(Paths.Village(id));
        Village = details.Village;
        Input = new StartVillageModelForm { Id = Guid.CreateVersion7() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty)
            return BadRequest();
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return NotFound();
        Village = details.Village;
        var result = await handler.HandleAsync(Input.ToCommand(id), cancellationToken);
        if (ModelState.Refuse(result, texts))
            return Page();

        TempData.Tell(result, texts["Saved.Started", Village.Name], time);
        return LocalRedirect(Paths.Village(id));
    }
}
