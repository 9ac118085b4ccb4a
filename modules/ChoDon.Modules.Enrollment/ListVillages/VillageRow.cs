using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.ListVillages;

/// <param name="Models">How many models work in the village.</param>
/// <param name="HasLeader">Whether each of them has a leader.</param>
/// <param name="HasDeputy">Whether each of them has a deputy.</param>
/// <param name="Tags">What kind of area it is today.</param>
internal sealed record VillageRow(
    Guid Id,
    string Name,
    Guid CommuneId,
    string CommuneName,
    int Models,
    bool HasLeader,
    bool HasDeputy,
    int Households,
    IReadOnlyList<AreaTag> Tags)
{
    public bool HasModel => Models > 0;

    public bool IsComplete => HasModel && HasLeader && HasDeputy;

    public bool Lacks(Post post) => HasModel && !(post == Post.Leader ? HasLeader : HasDeputy);

    /// <summary>Key of the words that say what the village has or lacks.</summary>
    public string StateKey => (HasModel, HasLeader, HasDeputy) switch
    {
        (false, _, _) => "Villages.State.NoModel",
        (_, false, false) => "Villages.State.NoLeaderNoDeputy",
        (_, false, true) => "Villages.State.NoLeader",
        (_, true, false) => "Villages.State.NoDeputy",
        _ => "Villages.State.Complete",
    };
}
