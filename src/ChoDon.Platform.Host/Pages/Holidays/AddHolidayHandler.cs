using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Holidays;

namespace ChoDon.Platform.Host.Pages.Holidays;

/// <summary>Checks a day and puts it into the list of its year.</summary>
internal sealed class AddHolidayHandler(HolidayLists lists, HolidayYears years, IAccess access)
{
    public async Task<SaveResult> HandleAsync(HolidayForm form, CancellationToken cancellationToken)
    {
        var problems = new Problems();
        if (form.Day is not { } day)
            problems.Add(nameof(form.Day), "Error.DayMissing");
        else if (!years.Contains(day.Year))
            problems.Add(nameof(form.Day), "Holidays.Beyond", years.First, years.Last);
        var name = problems.Text(nameof(form.Name), form.Name, Holiday.MaxNameLength, "Holidays.NameMissing");
        var kind = problems.Choice(nameof(form.Kind), form.Kind);
        if (kind == HolidayKind.WorkingDay && form.Day is { DayOfWeek: not (DayOfWeek.Saturday or DayOfWeek.Sunday) })
            problems.Add(nameof(form.Kind), "Holidays.NoWeekend");
        if (problems.Any)
            return problems.AsResult();

        var holiday = new Holiday { Day = form.Day!.Value, Occasion = Occasion.Other, Name = name, Kind = kind!.Value };
        if (await lists.AddAsync(holiday, access.Actor, cancellationToken))
            return SaveResult.Saved;
        problems.Add(nameof(form.Day), "Holidays.Taken");
        return problems.AsResult();
    }
}
