namespace ChoDon.Modules.Commendations.PlanMeeting;

/// <summary>An occasion, and how many of its proposals wait for the council.</summary>
internal sealed record WaitingOccasion(Guid Id, string Name, int Proposals);
