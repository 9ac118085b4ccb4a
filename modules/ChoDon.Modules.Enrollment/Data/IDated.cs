namespace ChoDon.Modules.Enrollment.Data;

/// <summary>Something that holds from one day to another.</summary>
internal interface IDated
{
    Guid Id { get; }

    DateOnly FirstDay { get; }

    /// <summary>The last day on which it holds; null while it does.</summary>
    DateOnly? LastDay { get; }
}

internal static class Dated
{
    public static bool HoldsOn(this IDated row, DateOnly day) => row.FirstDay <= day && (row.LastDay is null || row.LastDay >= day);

    /// <summary>Whether the row has a day in common with the days from the first to the last, which may be open.</summary>
    public static bool Meets(this IDated row, DateOnly firstDay, DateOnly? lastDay) =>
        row.FirstDay <= (lastDay ?? DateOnly.MaxValue) && (row.LastDay ?? DateOnly.MaxValue) >= firstDay;
}
