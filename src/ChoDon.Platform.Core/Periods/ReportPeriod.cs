using System.Globalization;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Periods;

/// <summary>A period of a calendar: the administrative second quarter of 2020.</summary>
/// <param name="Calendar">The calendar.</param>
/// <param name="Kind">How long it is.</param>
/// <param name="Year">The year that it bears.</param>
/// <param name="Number">Its place in the year, from 1.</param>
public sealed record ReportPeriod(ReportCalendar Calendar, PeriodKind Kind, int Year, int Number)
{
    /// <summary>Its days.</summary>
    public DayRange Days => new(Calendar.BeginOf(First), Calendar.BeginOf(Month.Of(First.FirstDay.AddMonths((int)Kind))).AddDays(-1));

    /// <summary>The last month that bears a number of it.</summary>
    public Month LastMonth => Month.Of(First.FirstDay.AddMonths((int)Kind - 1));

    /// <summary>The one before.</summary>
    public ReportPeriod Previous => Of(Calendar, Kind, Month.Of(First.FirstDay.AddMonths(-(int)Kind)));

    /// <summary>The one after.</summary>
    public ReportPeriod Next => Of(Calendar, Kind, Month.Of(First.FirstDay.AddMonths((int)Kind)));

    /// <summary>The same of the year before.</summary>
    public ReportPeriod AYearBefore => this with { Year = Year - 1 };

    private Month First => new(Year, ((Number - 1) * (int)Kind) + 1);

    /// <summary>The period that bears a month's number.</summary>
    public static ReportPeriod Bearing(ReportCalendar calendar, PeriodKind kind, Month month) => Of(calendar, kind, month);

    /// <summary>The period in which a day lies.</summary>
    public static ReportPeriod At(ReportCalendar calendar, PeriodKind kind, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var period = Of(calendar, kind, Month.Of(day));
        while (period.Days.Last < day)
            period = period.Next;
        while (period.Days.First > day)
            period = period.Previous;
        return period;
    }

    /// <summary>The last period that is over on a day.</summary>
    public static ReportPeriod LastOver(ReportCalendar calendar, PeriodKind kind, DateOnly day) => At(calendar, kind, day).Previous;

    /// <summary>Reads what <see cref="ToString"/> wrote; null when it is none.</summary>
    public static ReportPeriod? Read(string? text) => Read(text, ReportCalendar.All);

    /// <summary>The same, of the calendars of a district.</summary>
    public static ReportPeriod? Read(string? text, IReadOnlyList<ReportCalendar> calendars)
    {
        ArgumentNullException.ThrowIfNull(calendars);
        if (text?.Split('/') is not [var id, var name] || calendars.FirstOrDefault(calendar => calendar.Id == id) is not { } calendar)
            return null;
        var parts = name.Split('-');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || !SensibleYears.Contains(year))
            return null;
        (PeriodKind Kind, string Number)? read = parts switch
        {
            [_] => (PeriodKind.Year, "1"),
            [_, ['Q', .. var number]] => (PeriodKind.Quarter, number),
            [_, ['H', .. var number]] => (PeriodKind.HalfYear, number),
            [_, var number] => (PeriodKind.Month, number),
            _ => null,
        };
        return read is { } found && calendar.Kinds.Contains(found.Kind)
            && int.TryParse(found.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at >= 1 && at <= 12 / (int)found.Kind
                ? new ReportPeriod(calendar, found.Kind, year, at)
                : null;
    }

    /// <summary>As it stands in an address: <c>administrative/2020-Q2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Calendar.Id}/{Year}") + Kind switch
    {
        PeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"-{Number:00}"),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"-Q{Number}"),
        PeriodKind.HalfYear => string.Create(CultureInfo.InvariantCulture, $"-H{Number}"),
        _ => "",
    };

    private static ReportPeriod Of(ReportCalendar calendar, PeriodKind kind, Month month) =>
        new(calendar, kind, month.Year, ((month.Number - 1) / (int)kind) + 1);
}
