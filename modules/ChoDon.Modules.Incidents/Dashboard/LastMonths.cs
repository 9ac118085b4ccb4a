using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Incidents.Dashboard;

/// <param name="Months">Twelve months, this one the last.</param>
/// <param name="Before">When nothing was counted in the twelve: the last month before them in which something was, if any.</param>
internal sealed record LastMonths(IReadOnlyList<MonthOfIncidents> Months, Month? Before)
{
    public bool IsEmpty => Months.All(month => month.All == 0);

    public MonthOfIncidents Current => Months[^1];
}
