using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Periods;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <summary>Checks an exception from a calendar's rule and adds it.</summary>
internal sealed class AddExceptionHandler(DistrictCalendars calendars, ICurrentUnit current, IAccess access, TimeProvider time)
{
    /// <summary>How far a cut-off may be moved: a month keeps most of its days.</summary>
    private const int MostMoved = 10;
    private const int MostExtra = 30;

    public async Task<SaveResult> HandleAsync(ExceptionForm form, CancellationToken cancellationToken)
    {
        var problems = new Problems();
        var calendar = calendars.Of(current.District.Id).FirstOrDefault(known => known.Id == form.Calendar);
        if (calendar is null)
            problems.Add(nameof(form.Calendar), "Error.ChoiceMissing");
        if (!Month.TryRead(form.Month?.Trim(), out var month))
            problems.Add(nameof(form.Month), "PastTotals.MonthWrong");
        else if (calendar is { Kinds: [PeriodKind.Year] } && month.Number != 12)
            problems.Add(nameof(form.Month), "Reports.ExceptionYearly");
        else if (calendar is not null)
            CheckLastDay(form, ByRule(calendar, month), problems);
        var extra = problems.Count(nameof(form.ExtraDays), form.ExtraDays ?? 0, 0, MostExtra) ?? 0;
        var reason = problems.Text(nameof(form.Reason), form.Reason, PeriodException.ReasonLength, "Error.ReasonMissing");
        if (problems.Any)
            return problems.AsResult();
        var exception = new PeriodException
        {
            Id = form.Id,
            DistrictId = current.District.Id,
            Calendar = calendar!.Id,
            Month = month.FirstDay,
            LastDay = form.LastDay == ByRule(calendar, month) ? null : form.LastDay,
            ExtraDays = extra,
            Reason = reason,
            At = time.UtcNow(),
            By = access.Actor.Name,
        };
        if (await calendars.AddAsync(exception, access.Actor, cancellationToken))
            return SaveResult.Saved;
        problems.Add(nameof(form.LastDay), "Reports.ExceptionTooLate");
        return problems.AsResult();
    }

    private static DateOnly ByRule(ReportCalendar calendar, Month month) =>
        (calendar with { LastDays = new Dictionary<Month, DateOnly>() }).BeginOf(month.Next).AddDays(-1);

    private static void CheckLastDay(ExceptionForm form, DateOnly byRule, Problems problems)
    {
        if (form.LastDay is { } day && Math.Abs(day.DayNumber - byRule.DayNumber) > MostMoved)
            problems.Add(nameof(form.LastDay), "Reports.ExceptionFar", byRule, MostMoved);
    }
}
