namespace ChoDon.Platform.Abstractions.Jobs;

/// <summary>What a job does about the slots it missed.</summary>
public enum CatchUp
{
    /// <summary>Runs every missed slot, oldest first.</summary>
    EverySlot,

    /// <summary>Runs the latest missed slot only.</summary>
    LatestOnly,
}
