using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.ShowHistory;

internal sealed record HistoryRow(Guid Id, string OccasionName, DateOnly FirstDay, DateOnly LastDay, Guid FormId, ProposalState State, DateOnly? DecidedOn);
