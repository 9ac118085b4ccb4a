using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.ShowVillage;

/// <param name="Model">A model of the village.</param>
/// <param name="Terms">All terms in its posts, leaders before deputies, the latest first.</param>
/// <param name="Households">Households that take part in it today.</param>
/// <param name="Today">The day this was read for.</param>
internal sealed record ModelDetails(VillageModel Model, IReadOnlyList<PostHolder> Terms, int Households, DateOnly Today)
{
    public bool IsClosed => Model.ClosedOn <= Today;

    /// <summary>Who is in office today, or null. Somebody's last day still counts.</summary>
    public PostHolder? Holder(Post post) =>
        Terms.FirstOrDefault(term => term.Post == post && (term.LastDay is null || term.LastDay >= Today));

    /// <summary>The terms of a post and the gaps between them, the latest first.</summary>
    public IReadOnlyList<TermLine> History(Post post) =>
        TermLines.Of([.. Terms.Where(term => term.Post == post)], Model.FoundedOn, Model.ClosedOn?.AddDays(-1) ?? Today);
}
