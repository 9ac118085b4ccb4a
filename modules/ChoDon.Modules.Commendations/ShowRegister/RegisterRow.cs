using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.OfficialDocuments;

namespace ChoDon.Modules.Commendations.ShowRegister;

/// <summary>A commendation, with the number of its decision.</summary>
internal sealed record RegisterRow(
    Guid Id,
    string Name,
    string? Office,
    RecipientKind Recipient,
    Guid UnitId,
    Guid FormId,
    Guid OccasionId,
    ProposalState State,
    DateOnly DecidedOn,
    DateOnly? PresentedOn,
    DateOnly? ConsentOn,
    Guid? DecisionId,
    int? Number,
    string? Notation)
{
    public bool IsRevoked => State == ProposalState.Revoked;

    public bool IsAboutPeople => Recipient is RecipientKind.Household or RecipientKind.Individual;

    /// <summary>Whether the name may leave the office; the proposal says the same of one row. A collective has none to hide.</summary>
    public bool IsNameOpen => !IsAboutPeople || (!IsRevoked && ConsentOn is not null);

    /// <summary>The decision's number as it is written; null when the reader may not see it.</summary>
    public string? Written => Number is { } number ? OfficialWords.Number(number, Notation!) : null;
}
