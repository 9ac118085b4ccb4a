namespace ChoDon.Modules.Commendations.ShowMeeting;

internal sealed class PresenceForm
{
    public Guid Stamp { get; set; }

    public List<Guid> PresentIds { get; set; } = [];
}
