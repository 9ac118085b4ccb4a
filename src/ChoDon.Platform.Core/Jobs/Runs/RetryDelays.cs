namespace ChoDon.Platform.Core.Jobs;

/// <summary>How long a failed run waits before it is tried again.</summary>
internal static class RetryDelays
{
    public const int MostAttempts = 5;

    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan[] Waits =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), Longest];

    /// <summary>The wait after the attempt, or null after the last one.</summary>
    public static TimeSpan? After(int attempt) =>
        attempt >= MostAttempts ? null : Waits[Math.Max(attempt, 1) - 1];
}
