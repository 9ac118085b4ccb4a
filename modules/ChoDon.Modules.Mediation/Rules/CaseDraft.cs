using ChoDon.Modules.Mediation.Data;

namespace ChoDon.Modules.Mediation.Rules;

/// <summary>A case whose rules were checked, however it was entered.</summary>
internal sealed record CaseDraft(
    Guid UnitId, Guid IssuerId, DateOnly ReceivedOn, Guid? KindId, string? Mediators, Result? Result, DateOnly? EndedOn, string? ReferredTo);
