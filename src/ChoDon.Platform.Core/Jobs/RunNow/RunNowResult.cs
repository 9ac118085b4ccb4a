namespace ChoDon.Platform.Core.Jobs;

/// <summary>What became of a request to run a job.</summary>
/// <param name="Outcome">What happened.</param>
/// <param name="RunId">The run of the slot, if there is one.</param>
/// <param name="Slot">The slot, in UTC.</param>
public sealed record RunNowResult(RunNowOutcome Outcome, Guid? RunId, DateTime Slot);
