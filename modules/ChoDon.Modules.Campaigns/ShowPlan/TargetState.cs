namespace ChoDon.Modules.Campaigns.ShowPlan;

/// <summary>How far a campaign has come in a village that it means to reach.</summary>
internal enum TargetState
{
    /// <summary>No session yet, and none planned.</summary>
    Left,
    Planned,
    Reached,
}
