namespace ChoDon.Platform.Abstractions.Time;

/// <summary>Days before this one are slips of the finger.</summary>
public static class FirstSensible
{
    /// <summary>The day on which the state was proclaimed.</summary>
    public static readonly DateOnly Day = new(1945, 9, 2);
}
