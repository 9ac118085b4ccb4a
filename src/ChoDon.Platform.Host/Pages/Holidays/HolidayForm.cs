using ChoDon.Platform.Core.Holidays;

namespace ChoDon.Platform.Host.Pages.Holidays;

internal sealed class HolidayForm
{
    public DateOnly? Day { get; set; }

    public string? Name { get; set; }

    public HolidayKind? Kind { get; set; } = HolidayKind.DayOff;
}
