namespace ChoDon.Platform.Core.Mail;

/// <summary>How long a message waits after an attempt: soon at first, then four times a day for about three days.</summary>
internal static class SendDelays
{
    /// <summary>1 + 5 + 30 + 120 minutes, and twelve times six hours.</summary>
    public const int MostAttempts = 17;

    public static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    private static readonly TimeSpan[] First =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2)];

    /// <summary>The wait after the attempt, or null after the last one.</summary>
    public static TimeSpan? After(int attempt) =>
        attempt >= MostAttempts ? null
        : attempt <= First.Length ? First[Math.Max(attempt, 1) - 1]
        : Longest;
}
