using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.Flow;

/// <param name="Id">Made with the form, so that sending it twice takes one step.</param>
/// <param name="ProposalId">The proposal.</param>
/// <param name="Kind">The step.</param>
/// <param name="Note">What was said with it.</param>
internal sealed record StepCommand(Guid Id, Guid ProposalId, StepKind Kind, string? Note = null);
