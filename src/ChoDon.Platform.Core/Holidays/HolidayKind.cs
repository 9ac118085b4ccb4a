namespace ChoDon.Platform.Core.Holidays;

/// <summary>What offices do on a day of the list.</summary>
public enum HolidayKind
{
    DayOff,

    /// <summary>For instance on a Saturday that makes up for a day off.</summary>
    WorkingDay,
}
