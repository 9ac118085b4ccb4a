namespace ChoDon.Modules.Rehabilitation.Rules;

/// <summary>
/// The days on which monthly reviews are due: the day of the month on which help began, or the last day of a shorter
/// month. Each is counted from the first day, so that a short month moves no later one.
/// </summary>
internal static class ReviewDays
{
    /// <summary>How many reviews lie ahead in a case whose end is open.</summary>
    public const int Ahead = 12;

    public static DateOnly Of(DateOnly startsOn, int ordinal) => startsOn.AddMonths(ordinal);
}
