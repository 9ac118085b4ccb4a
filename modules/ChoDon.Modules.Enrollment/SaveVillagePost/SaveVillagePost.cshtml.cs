using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.SaveVillagePost;

[Authorize(Permissions.EditVillages)]
internal sealed class SaveVillagePostPage(
    SaveVillagePostHandler handler,
    VillageReader reader,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public SaveVillagePostForm Input { get; set; } = new();

    public Unit Village { get; private set; } = null!;

    /// <summary>What is stored, or null for a new one.</summary>
    public VillagePostHolder? Stored { get; private set; }

    /// <summary>What someone else saved while this form was open, or null.</summary>
    public ConflictNotice? Conflict { get; private set; }

    public List<SelectListItem> Posts() =>
        [.. VillagePosts.All.Select(rule => new SelectListItem(texts[$"VillagePost.{rule.Post}"], rule.Post.ToString()))];

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? postId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, postId, cancellationToken))
            return NotFound();
        Input = Stored is null ? new SaveVillagePostForm { Id = Guid.CreateVersion7() } : SaveVillagePostForm.Of(Stored);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? postId, CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty)
            return BadRequest();
        if (!await LoadAsync(id, postId, cancellationToken))
            return NotFound();
        var result = await handler.HandleAsync(Input.ToCommand(id), cancellationToken);
        if (result.Status == SaveStatus.NotFound)
            return NotFound();
        ModelState.AddErrors(result, texts);
        if (result.Status == SaveStatus.Conflict)
            await ShowConflictAsync(id, postId, cancellationToken);
        if (result.Status is SaveStatus.Invalid or SaveStatus.Conflict)
            return Page();
        TempData.Tell(result, texts["Saved.VillagePost", VietnameseText.Clean(Input.Name)], time);
        return LocalRedirect(Paths.Village(id));
    }

    private async Task ShowConflictAsync(Guid id, Guid? postId, CancellationToken cancellationToken)
    {
        await LoadAsync(id, postId, cancellationToken);
        if (Stored is not { } stored)
        {
            ModelState.AddModelError("", texts["Conflict.Again"]);
            return;
        }

        Conflict = new ConflictNotice(
            texts["Conflict.VillagePost", Show.DateAndTime(stored.SavedAt)],
            Paths.EditPost(id, stored.Id),
            new FieldDifference(texts["Village.Post"], PostName(stored.Post), PostName(Input.Post)),
            new FieldDifference(texts["VillagePost.Title"], stored.Title ?? "", VietnameseText.Clean(Input.Title)),
            new FieldDifference(texts["Village.Person"], stored.Name, VietnameseText.Clean(Input.Name)),
            new FieldDifference(texts["Village.FirstDay"], Show.Date(stored.FirstDay), Show.Date(Input.FirstDay)),
            new FieldDifference(texts["Village.LastDay"], Show.Date(stored.LastDay), Show.Date(Input.LastDay)));
        Input.Stamp = ModelState.Renew(stored.Stamp);
    }

    private string PostName(VillagePost? post) => post is null ? "" : texts[$"VillagePost.{post}"];

    private async Task<bool> LoadAsync(Guid villageId, Guid? postId, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(villageId, cancellationToken) is not { } details)
            return false;
        Village = details.Village;
        Stored = details.Posts.FirstOrDefault(holder => holder.Id == postId);
        return postId is null || Stored is not null;
    }
}
