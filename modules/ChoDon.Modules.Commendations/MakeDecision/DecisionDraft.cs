using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.MakeDecision;

/// <summary>A decision as it was typed, found to be right.</summary>
internal sealed record DecisionDraft(
    IReadOnlyList<Proposal> Proposals, bool IsOwnNumber, string Notation, string Body, DateOnly DecidedOn, string Signer, string SignerTitle);
