using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.PastTotals;

/// <summary>A total that somebody wants to enter; the rules for its fields were checked.</summary>
public sealed record PastTotalDraft(
    Guid Id, string ModuleId, Figure Figure, Guid UnitId, Month From, Month To, decimal Value, Qualifier Qualifier, string Source);
