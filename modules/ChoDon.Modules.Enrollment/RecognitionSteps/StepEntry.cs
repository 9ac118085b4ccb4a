using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.RecognitionSteps;

/// <summary>What the history keeps of a step.</summary>
internal sealed record StepEntry(DateOnly? Day, string? Number = null, Outcome? Outcome = null, string? Note = null);
