namespace ChoDon.Platform.Abstractions.Time;

/// <summary>
/// The calendar of the programme. Vietnam has one zone, UTC+7, without daylight saving; the zone is made here
/// so that a machine without a zone database keeps the same days.
/// </summary>
public static class VietnamTime
{
    /// <summary>UTC+7.</summary>
    public static TimeZoneInfo Zone { get; } =
        TimeZoneInfo.CreateCustomTimeZone("Asia/Ho_Chi_Minh", TimeSpan.FromHours(7), "Asia/Ho_Chi_Minh", "Asia/Ho_Chi_Minh");

    /// <summary>Today in Vietnam.</summary>
    public static DateOnly Today(this TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return DayOf(time.GetUtcNow().UtcDateTime);
    }

    /// <summary>The present moment in UTC.</summary>
    public static DateTime UtcNow(this TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return time.GetUtcNow().UtcDateTime;
    }

    /// <summary>The day in Vietnam at a moment in UTC.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(ToLocal(utc));

    /// <summary>The first moment of a day in Vietnam, in UTC.</summary>
    public static DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Zone);

    /// <summary>The clock in Vietnam at a moment in UTC.</summary>
    public static DateTime ToLocal(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);
}
