namespace ChoDon.Platform.Core.Periods;

/// <summary>How long a period of a calendar is; the value is its number of months.</summary>
public enum PeriodKind
{
    Month = 1,
    Quarter = 3,
    HalfYear = 6,
    Year = 12,
}
