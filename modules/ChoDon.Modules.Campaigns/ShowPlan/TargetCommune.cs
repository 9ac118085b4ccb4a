namespace ChoDon.Modules.Campaigns.ShowPlan;

/// <param name="Name">The commune.</param>
/// <param name="Villages">Its villages that the campaign means to reach.</param>
internal sealed record TargetCommune(string Name, IReadOnlyList<TargetVillage> Villages)
{
    public IEnumerable<TargetVillage> In(TargetState state) => Villages.Where(village => village.State == state);
}
