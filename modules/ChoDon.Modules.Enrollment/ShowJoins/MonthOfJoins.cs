using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Enrollment.ShowJoins;

/// <param name="Joined">How many times a household joined in the month.</param>
/// <param name="Left">How many times one left.</param>
internal sealed record MonthOfJoins(Month Month, int Joined, int Left);
