using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>
/// The year of a recognition: 1 November to 31 October for a village, 16 November to 15 November for a commune.
/// It bears the name of the year in which it ends.
/// </summary>
internal readonly record struct RecognitionPeriod(UnitLevel Level, int Year)
{
    /// <summary>The year in which the programme began.</summary>
    public const int FirstYear = 2018;

    public DateOnly FirstDay => Level == UnitLevel.Village ? new DateOnly(Year - 1, 11, 1) : new DateOnly(Year - 1, 11, 16);

    public DateOnly LastDay => Level == UnitLevel.Village ? new DateOnly(Year, 10, 31) : new DateOnly(Year, 11, 15);

    /// <summary>The first day on which one can look back on it.</summary>
    public DateOnly AssessableFrom => LastDay.AddDays(1);

    public bool Contains(DateOnly day) => FirstDay <= day && day <= LastDay;

    /// <summary>The period that runs on the day.</summary>
    public static RecognitionPeriod Of(UnitLevel level, DateOnly day)
    {
        var period = new RecognitionPeriod(level, day.Year);
        return day > period.LastDay ? period with { Year = day.Year + 1 } : period;
    }

    /// <summary>The years that there is something to do or to see in, the latest first.</summary>
    public static IEnumerable<int> Years(DateOnly today)
    {
        for (var year = Of(UnitLevel.Village, today).Year; year >= FirstYear; year--)
            yield return year;
    }

    /// <summary>The year asked for, or the one that people work on: in November and December last period's.</summary>
    public static int YearOrCurrent(int? asked, TimeProvider time)
    {
        var today = time.Today();
        return asked is { } year && year >= FirstYear && year <= Of(UnitLevel.Village, today).Year ? year : today.Year;
    }
}
