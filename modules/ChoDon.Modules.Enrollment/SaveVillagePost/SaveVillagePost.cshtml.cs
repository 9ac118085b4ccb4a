using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms.Conflicts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.SaveVillagePost;

[Authorize(Permissions.EditVillages)]
internal sealed class SaveVillagePostPage(
    SaveVillagePostHandler handler, VillageReader reader, TimeProvider time, IStringLocalizer<EnrollmentText> texts)
    : VillageRecordPage<SaveVillagePostForm, VillagePostHolder>(reader, time, texts)
{
    protected override string SavedText => Texts["Saved.VillagePost", VietnameseText.Clean(Input.Name)];

    public List<SelectListItem> Posts() =>
        [.. VillagePosts.All.Select(rule => new SelectListItem(PostName(rule.Post), rule.Post.ToString()))];

    protected override string ConflictKey => "Conflict.VillagePost";

    protected override IReadOnlyList<VillagePostHolder> Rows(VillageDetails details) => details.Posts;

    protected override string EditUrl(Guid id) => Paths.EditPost(Village.Id, id);

    protected override Task<SaveResult> SaveInputAsync(CancellationToken cancellationToken) =>
        handler.HandleAsync(Input.ToCommand(Village.Id), cancellationToken);

    protected override IReadOnlyList<FormField<SaveVillagePostForm>> Fields =>
    [
        new(Texts["Village.Post"], form => PostName(form.Post), (from, to) => to.Post = from.Post),
        new(Texts["VillagePost.Title"], form => VietnameseText.Clean(form.Title), (from, to) => to.Title = from.Title),
        new(Texts["Village.Person"], form => VietnameseText.Clean(form.Name), (from, to) => to.Name = from.Name),
        new(Texts["Village.FirstDay"], form => Show.Date(form.FirstDay), (from, to) => to.FirstDay = from.FirstDay),
        new(Texts["Village.LastDay"], form => Show.Date(form.LastDay), (from, to) => to.LastDay = from.LastDay),
    ];

    private string PostName(VillagePost? post) => post is null ? "" : Texts[$"VillagePost.{post}"];
}
