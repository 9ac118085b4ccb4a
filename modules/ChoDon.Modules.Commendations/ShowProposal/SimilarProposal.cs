using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.ShowProposal;

internal sealed record SimilarProposal(Guid Id, string Name, Guid UnitId, string OccasionName, ProposalState State);
