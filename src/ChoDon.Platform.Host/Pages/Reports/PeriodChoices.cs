using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <summary>The periods that may be chosen, the latest first, and what they are called.</summary>
internal sealed class PeriodChoices(DistrictCalendars calendars, ICurrentUnit current, IStringLocalizer<HostText> texts)
{
    /// <summary>The calendars of the district that is looked at, the statistics' first.</summary>
    public IReadOnlyList<ReportCalendar> Calendars => calendars.Of(current.District.Id);

    /// <summary>Periods of all calendars that have begun, a few of each.</summary>
    public IReadOnlyList<SelectListItem> Of(DateOnly today, ReportPeriod? chosen)
    {
        var choices = new List<SelectListItem>();
        foreach (var calendar in Calendars)
        {
            foreach (var kind in calendar.Kinds)
            {
                var group = new SelectListGroup { Name = GroupName(calendar, kind) };
                var periods = Latest(calendar, kind, today).Take(Most(kind)).ToList();
                if (chosen is not null && (chosen.Calendar, chosen.Kind) == (calendar, kind) && !periods.Contains(chosen))
                    periods.Add(chosen);
                choices.AddRange(periods.Select(period => new SelectListItem(NameOf(period), period.ToString()) { Group = group }));
            }
        }

        return choices;
    }

    public string NameOf(ReportPeriod period) => texts[$"Reports.Period.{period.Kind}", period.Number, period.Year, Show.Date(period.Days.First), Show.Date(period.Days.Last)];

    /// <summary>The same without its days.</summary>
    public string ShortNameOf(ReportPeriod period) => texts[$"Reports.ShortPeriod.{period.Kind}", period.Number, period.Year];

    /// <summary>What is asked for: the name of the period, or days of one's own.</summary>
    public string NameOf(ReportQuery query, ReportDays days, DateOnly today) => query.PeriodOf(today, Calendars) is { } period ? NameOf(period) : Show.Period(days.Days);

    private string GroupName(ReportCalendar calendar, PeriodKind kind) => texts["Reports.Group", texts[$"Reports.Calendar.{calendar.Id}"], texts[$"Reports.Kind.{kind}"]];

    private static IEnumerable<ReportPeriod> Latest(ReportCalendar calendar, PeriodKind kind, DateOnly today)
    {
        for (var period = ReportPeriod.At(calendar, kind, today); ; period = period.Previous)
            yield return period;
    }

    private static int Most(PeriodKind kind) => kind == PeriodKind.Month ? 13 : 5;
}
