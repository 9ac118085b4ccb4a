namespace ChoDon.Platform.Core.Jobs;

/// <summary>Another process has taken the run over. Nothing was written.</summary>
public sealed class LeaseLostException(Guid runId, long token)
    : InvalidOperationException($"Run {runId} was taken over by someone else; token {token} is too old, so nothing was written.");
