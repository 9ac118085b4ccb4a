using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Periods;

/// <summary>The exceptions of all districts that count, and the calendars that they make.</summary>
internal sealed class ExceptionPicture
{
    private readonly Dictionary<Guid, IReadOnlyList<PeriodException>> _exceptions;
    private readonly Dictionary<Guid, IReadOnlyList<ReportCalendar>> _calendars;

    public ExceptionPicture(IEnumerable<PeriodException> all)
    {
        _exceptions = all.GroupBy(exception => exception.DistrictId).ToDictionary(
            district => district.Key,
            district => (IReadOnlyList<PeriodException>)
            [
                .. district.GroupBy(exception => (exception.Calendar, exception.Month)).Select(same => same.MaxBy(exception => exception.Id)!)
                    .OrderByDescending(exception => exception.Month).ThenBy(exception => exception.Calendar, StringComparer.Ordinal),
            ]);
        _calendars = _exceptions.ToDictionary(
            district => district.Key,
            district => (IReadOnlyList<ReportCalendar>)[.. ReportCalendar.All.Select(calendar => calendar with { LastDays = LastDaysOf(calendar, district.Value) })]);
    }

    public static ExceptionPicture None { get; } = new([]);

    public IReadOnlyList<PeriodException> ExceptionsOf(Guid districtId) => _exceptions.GetValueOrDefault(districtId, []);

    public IReadOnlyList<ReportCalendar> Of(Guid districtId) => _calendars.GetValueOrDefault(districtId, ReportCalendar.All);

    private static Dictionary<Month, DateOnly> LastDaysOf(ReportCalendar calendar, IEnumerable<PeriodException> exceptions) =>
        exceptions.Where(exception => exception.Calendar == calendar.Id && exception.LastDay is not null)
            .ToDictionary(exception => Month.Of(exception.Month), exception => exception.LastDay!.Value);
}
