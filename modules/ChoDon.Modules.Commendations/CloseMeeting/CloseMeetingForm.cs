namespace ChoDon.Modules.Commendations.CloseMeeting;

internal sealed class CloseMeetingForm
{
    /// <summary>What stands in the minutes beside the votes.</summary>
    public string? Note { get; set; }
}
