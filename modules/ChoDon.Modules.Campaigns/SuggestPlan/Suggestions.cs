using ChoDon.Modules.Campaigns.ShowCoverage;

namespace ChoDon.Modules.Campaigns.SuggestPlan;

/// <param name="AreTargets">Whether they are chosen from the villages that the campaign means to reach.</param>
/// <param name="Villages">In their order.</param>
internal sealed record Suggestions(bool AreTargets, IReadOnlyList<VillageReach> Villages);
