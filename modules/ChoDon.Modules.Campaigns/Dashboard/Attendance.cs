using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Campaigns.Dashboard;

/// <param name="Months">Twelve months.</param>
/// <param name="Before">When nothing was held in the twelve: the last month before them in which something was, if any.</param>
internal sealed record Attendance(IReadOnlyList<MonthOfAttendance> Months, Month? Before)
{
    public bool IsEmpty => Months.All(month => month.Sessions == 0);

    /// <summary>The sessions of the last twelve months in which there were any.</summary>
    public static string UrlUntil(Month month) => Paths.SessionsHeld(LastYear.From(month.LastDay), month);
}
