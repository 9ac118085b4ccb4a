namespace ChoDon.Platform.Abstractions.Time;

/// <summary>Questions about days.</summary>
public static class Dated
{
    /// <summary>Whether it holds on the day.</summary>
    public static bool HoldsOn(this IDated row, DateOnly day) => row.FirstDay <= day && (row.LastDay is null || row.LastDay >= day);

    /// <summary>Whether the row has a day in common with the days from the first to the last, which may be open.</summary>
    public static bool Meets(this IDated row, DateOnly firstDay, DateOnly? lastDay) =>
        row.FirstDay <= (lastDay ?? DateOnly.MaxValue) && (row.LastDay ?? DateOnly.MaxValue) >= firstDay;
}
