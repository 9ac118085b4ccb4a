namespace ChoDon.Platform.Core.Jobs;

/// <summary>How long a failed run waits before it is tried again.</summary>
internal static class RetryDelays
{
    public const int MostAttempts = 5;

    private static readonly int[] Minutes = [1, 5, 15, 30];

    /// <summary>The wait after the attempt, or null after the last one.</summary>
    public static TimeSpan? After(int attempt) =>
        attempt >= MostAttempts ? null : TimeSpan.FromMinutes(Minutes[Math.Max(attempt, 1) - 1]);
}
