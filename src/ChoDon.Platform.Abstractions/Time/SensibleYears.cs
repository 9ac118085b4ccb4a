namespace ChoDon.Platform.Abstractions.Time;

/// <summary>The years that may be asked for: with others, the calendar ends where the period before or after begins.</summary>
public static class SensibleYears
{
    /// <summary>The first.</summary>
    public const int First = 1900;

    /// <summary>The last.</summary>
    public const int Last = 9000;

    /// <summary>Whether the year is one of them.</summary>
    public static bool Contains(int year) => year is >= First and <= Last;
}
