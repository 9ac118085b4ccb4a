namespace ChoDon.Modules.Enrollment.ListVillages;

internal sealed record VillageRow(
    Guid Id, string Name, Guid CommuneId, string CommuneName, bool HasModel, bool HasLeader, bool HasDeputy, int Households)
{
    public bool IsComplete => HasModel && HasLeader && HasDeputy;

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
