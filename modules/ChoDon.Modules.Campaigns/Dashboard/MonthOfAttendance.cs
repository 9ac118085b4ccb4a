using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Campaigns.Dashboard;

/// <param name="Sessions">Village sessions that were held in the month.</param>
/// <param name="People">Their attendances.</param>
internal sealed record MonthOfAttendance(Month Month, int Sessions, int People);
