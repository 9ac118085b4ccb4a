using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.ReopenVillageModel;

/// <summary>What comes back with a model that was closed by mistake: all that ended by its closing.</summary>
/// <param name="Model">The model.</param>
/// <param name="Terms">Terms that ended because it was closed.</param>
/// <param name="Memberships">Households that left it by that alone and take part nowhere else since.</param>
/// <param name="Taken">What those got in another model of the village on that day; it goes again.</param>
internal sealed record Reopening(
    VillageModel Model, IReadOnlyList<PostHolder> Terms, IReadOnlyList<Membership> Memberships, IReadOnlyList<Membership> Taken);
