namespace ChoDon.Modules.Commendations.PlanMeeting;

internal sealed class PlanMeetingForm
{
    public Guid Id { get; set; }

    public Guid OccasionId { get; set; }

    public DateOnly? HeldOn { get; set; }

    public string? Place { get; set; }

    public List<Guid> PresentIds { get; set; } = [];

    public List<Guid> ProposalIds { get; set; } = [];
}
