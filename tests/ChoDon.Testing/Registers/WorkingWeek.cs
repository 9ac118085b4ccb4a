using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Testing.Registers;

/// <summary>Monday to Friday, without 30 April and 1 May.</summary>
public sealed class WorkingWeek : IWorkingDays
{
    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && (day.Month, day.Day) is not ((4, 30) or (5, 1));

    public DateOnly After(DateOnly day, int workingDays)
    {
        while (workingDays > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                workingDays--;
        }

        return day;
    }
}
