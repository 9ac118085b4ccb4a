using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.RemoveMistake;

/// <param name="Stamp">Stamp of the record, or of the model that a term belongs to.</param>
/// <param name="Name">What it says.</param>
/// <param name="Days">From when to when it says so.</param>
/// <param name="EditUrl">Where it can be corrected or ended instead.</param>
internal sealed record Mistake(Guid Stamp, string Name, IDated Days, string EditUrl)
{
    /// <summary>What a village holds under the key, or null.</summary>
    public static Mistake? Find(VillageDetails details, MistakeKind kind, Guid id, IStringLocalizer<EnrollmentText> texts)
    {
        var villageId = details.Village.Id;
        return kind switch
        {
            MistakeKind.Tags => details.Tags.Where(tag => tag.Id == id)
                .Select(tag => new Mistake(tag.Stamp, texts[$"Tag.{tag.Tag}"], tag, Paths.EditTag(villageId, id)))
                .FirstOrDefault(),
            MistakeKind.Posts => details.Posts.Where(holder => holder.Id == id)
                .Select(holder => new Mistake(
                    holder.Stamp, $"{holder.Name}, {holder.Title ?? texts[$"VillagePost.{holder.Post}"].Value}", holder, Paths.EditPost(villageId, id)))
                .FirstOrDefault(),
            _ => details.Models.SelectMany(model => model.Terms.Where(term => term.Id == id)
                .Select(term => new Mistake(
                    model.Model.Stamp, $"{term.Name}, {texts[$"Post.{term.Post}"].Value}", term, Paths.EditTerm(villageId, id))))
                .FirstOrDefault(),
        };
    }
}
