namespace ChoDon.Platform.Abstractions.Time;

/// <summary>"The last twelve months": twelve calendar months, this one the last.</summary>
public static class LastYear
{
    /// <summary>How many they are.</summary>
    public const int Months = 12;

    /// <summary>The first of them.</summary>
    public static Month From(DateOnly today) => Month.Of(today.AddMonths(1 - Months));
}
