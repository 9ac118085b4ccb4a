namespace ChoDon.Platform.Abstractions.Time;

/// <summary>Working days, with the public holidays of the installation. For times that a law gives in working days.</summary>
public interface IWorkingDays
{
    /// <summary>Whether offices work on the day: a day from Monday to Friday that is no holiday, or a day that makes up for one.</summary>
    bool IsWorkingDay(DateOnly day);

    /// <summary>
    /// The last day of a time of so many working days. The first of them is the first working day after
    /// <paramref name="day"/>; a time of none ends on the day itself.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    DateOnly After(DateOnly day, int workingDays);
}
