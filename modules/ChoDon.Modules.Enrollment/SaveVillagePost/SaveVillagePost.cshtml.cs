using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.SaveVillagePost;

[Authorize(Permissions.EditVillages)]
internal sealed class SaveVillagePostPage(
    SaveVillagePostHandler handler, VillageReader reader, TimeProvider time, IStringLocalizer<EnrollmentText> texts)
    : VillageFormPage<SaveVillagePostForm>(reader, time, texts)
{
    /// <summary>What is stored, or null for a new one.</summary>
    public VillagePostHolder? Stored { get; private set; }

    protected override string Saved => Texts["Saved.VillagePost", VietnameseText.Clean(Input.Name)];

    public List<SelectListItem> Posts() =>
        [.. VillagePosts.All.Select(rule => new SelectListItem(PostName(rule.Post), rule.Post.ToString()))];

    public Task<IActionResult> OnGetAsync(Guid id, Guid? postId, CancellationToken cancellationToken) => ShowAsync(id, postId, cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? postId, CancellationToken cancellationToken) =>
        Input.Id == Guid.Empty ? BadRequest() : await SaveAsync(id, postId, cancellationToken);

    protected override bool Find(VillageDetails details, Guid? key)
    {
        Stored = details.Posts.FirstOrDefault(holder => holder.Id == key);
        return key is null || Stored is not null;
    }

    protected override SaveVillagePostForm Fill() =>
        Stored is null ? new SaveVillagePostForm { Id = Guid.CreateVersion7() } : SaveVillagePostForm.Of(Stored);

    protected override Task<SaveResult> HandleAsync(CancellationToken cancellationToken) =>
        handler.HandleAsync(Input.ToCommand(Village.Id), cancellationToken);

    protected override ConflictNotice? Compare()
    {
        if (Stored is not { } stored)
            return null;
        Input.Stamp = ModelState.Renew(stored.Stamp);
        return new ConflictNotice(
            Texts["Conflict.VillagePost", Show.DateAndTime(stored.SavedAt)],
            Paths.EditPost(Village.Id, stored.Id),
            new FieldDifference(Texts["Village.Post"], PostName(stored.Post), PostName(Input.Post)),
            new FieldDifference(Texts["VillagePost.Title"], stored.Title ?? "", VietnameseText.Clean(Input.Title)),
            new FieldDifference(Texts["Village.Person"], stored.Name, VietnameseText.Clean(Input.Name)),
            new FieldDifference(Texts["Village.FirstDay"], Show.Date(stored.FirstDay), Show.Date(Input.FirstDay)),
            new FieldDifference(Texts["Village.LastDay"], Show.Date(stored.LastDay), Show.Date(Input.LastDay)));
    }

    private string PostName(VillagePost? post) => post is null ? "" : Texts[$"VillagePost.{post}"];
}
