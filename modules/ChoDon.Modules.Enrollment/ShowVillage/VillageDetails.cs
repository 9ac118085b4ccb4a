using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.ShowVillage;

/// <param name="Village">The unit.</param>
/// <param name="Model">Its model, or null when none was started.</param>
/// <param name="Terms">All terms in its posts, leaders before deputies, the latest first.</param>
/// <param name="Households">Households that take part today.</param>
/// <param name="Today">The day this was read for.</param>
internal sealed record VillageDetails(Unit Village, VillageModel? Model, IReadOnlyList<PostHolder> Terms, int Households, DateOnly Today)
{
    /// <summary>Who is in office today, or null. Somebody's last day still counts.</summary>
    public PostHolder? Holder(Post post) =>
        Terms.FirstOrDefault(term => term.Post == post && (term.LastDay is null || term.LastDay >= Today));
}
