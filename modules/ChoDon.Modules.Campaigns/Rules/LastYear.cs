using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Campaigns.Rules;

/// <summary>"The last twelve months": twelve calendar months, this one the last.</summary>
internal static class LastYear
{
    public const int Months = 12;

    public static Month From(DateOnly today) => Month.Of(today.AddMonths(1 - Months));
}
