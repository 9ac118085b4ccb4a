namespace ChoDon.Modules.Commendations.ListDecisions;

internal sealed record DecisionRow(Guid Id, int Number, string Notation, DateOnly DecidedOn, string Body, Guid FormId, int Proposals);
