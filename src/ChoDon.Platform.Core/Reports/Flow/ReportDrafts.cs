using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Reports;

/// <summary>A step that somebody wants to take.</summary>
/// <param name="Id">Its id, by which it is taken once.</param>
/// <param name="Kind">The step.</param>
/// <param name="Stamp">The stamp of the report that they looked at.</param>
/// <param name="Digest">That of the numbers that they looked at.</param>
/// <param name="Note">What they say; needed to give a report back.</param>
public sealed record StepDraft(Guid Id, ReportStepKind Kind, Guid Stamp, string? Digest, string? Note);

/// <summary>A number that somebody wants to write into a report.</summary>
/// <param name="Id">Its id, by which it is written once.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Value">The number; null to tell what the registers tell again.</param>
/// <param name="Qualifier">How exactly it is known.</param>
/// <param name="Reason">Why.</param>
public sealed record OverrideDraft(Guid Id, Figure Figure, decimal? Value, Qualifier Qualifier, string Reason);
