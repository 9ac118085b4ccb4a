namespace ChoDon.Platform.Core.Notices;

internal static class NoticeLimits
{
    /// <summary>What is older has been looked at, or nobody will.</summary>
    public static TimeSpan Age { get; } = TimeSpan.FromDays(7);

    public const int Most = 50;
}
