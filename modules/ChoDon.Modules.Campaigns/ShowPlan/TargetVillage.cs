namespace ChoDon.Modules.Campaigns.ShowPlan;

/// <param name="Id">The village.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">How far the campaign has come there.</param>
/// <param name="SessionId">The last session held, or the next one planned.</param>
internal sealed record TargetVillage(Guid Id, string Name, TargetState State, Guid? SessionId);
