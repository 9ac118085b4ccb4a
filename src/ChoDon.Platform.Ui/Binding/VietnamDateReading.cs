namespace ChoDon.Platform.Ui.Binding;

/// <summary>What a typed date turned out to be.</summary>
public enum VietnamDateReading
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>Three numbers, but no such day: 31/04, 29/02 of a common year, or a year before 1900 or after 2100.</summary>
    NotInCalendar,

    /// <summary>Not the shape of a date.</summary>
    Unreadable,
}
