namespace ChoDon.Modules.Commendations.Decisions;

/// <summary>How many proposals of an occasion wait for the decision on one form.</summary>
internal sealed record WaitingDecision(Guid OccasionId, string Occasion, Guid FormId, int Proposals);
