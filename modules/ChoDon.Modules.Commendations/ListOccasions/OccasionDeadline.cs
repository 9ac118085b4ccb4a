using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.ListOccasions;

/// <param name="Day">The last day on which proposals are submitted.</param>
/// <param name="Left">How many days are left; below 0 when it is over.</param>
/// <param name="IsClosed">Whether the occasion is closed, whatever the day.</param>
internal sealed record OccasionDeadline(DateOnly? Day, int? Left, bool IsClosed)
{
    public static OccasionDeadline Of(Occasion occasion, DateOnly today) => new(
        occasion.Deadline, occasion.Deadline is { } day ? day.DayNumber - today.DayNumber : null, occasion.IsClosed);
}
