using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Host.Pages.Holidays;

/// <summary>The years whose lists can be looked at and changed: the last ten, this one, and the next two.</summary>
internal sealed class HolidayYears(TimeProvider time)
{
    private const int Back = 10;
    private const int Ahead = 2;

    public int Current => time.Today().Year;

    public int First => Current - Back;

    public int Last => Current + Ahead;

    public bool Contains(int year) => year >= First && year <= Last;
}
