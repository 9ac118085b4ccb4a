using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.AppointPostHolder;

[Authorize(Permissions.EditVillages)]
internal sealed class AppointPostHolderPage(
    AppointPostHolderHandler handler,
    VillageReader reader,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public AppointPostHolderForm Input { get; set; } = new();

    public VillageDetails Details { get; private set; } = null!;

    public VillageModel Model { get; private set; } = null!;

    public Post Post { get; private set; }

    /// <summary>Whether someone else changed the posts while this form was open.</summary>
    public bool IsConflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string post, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, post, cancellationToken))
            return NotFound();
        Input = new AppointPostHolderForm { Id = Guid.CreateVersion7(), Stamp = Model.Stamp };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string post, CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty)
            return BadRequest();
        if (!await LoadAsync(id, post, cancellationToken))
            return NotFound();
        var result = await handler.HandleAsync(Input.ToCommand(Model.Id, Post), cancellationToken);
        switch (result.Status)
        {
            case SaveStatus.Invalid:
                ModelState.AddErrors(result, texts);
                return Page();
            case SaveStatus.Conflict:
                await LoadAsync(id, post, cancellationToken);
                IsConflict = true;
                Input.Stamp = Model.Stamp;
                ModelState.Remove("Input.Stamp");
                return Page();
            default:
                TempData.Tell(result, texts[$"Saved.Appointed.{Post}", VietnameseText.Clean(Input.Name)], time);
                return LocalRedirect(Paths.Village(id));
        }
    }

    private async Task<bool> LoadAsync(Guid villageId, string post, CancellationToken cancellationToken)
    {
        if (!Paths.TryReadPost(post, out var known)
            || await reader.FindAsync(villageId, cancellationToken) is not { Model: { } model } details)
            return false;
        Post = known;
        Details = details;
        Model = model;
        return true;
    }
}
