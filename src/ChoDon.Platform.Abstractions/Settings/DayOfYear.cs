using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ChoDon.Platform.Abstractions.Settings;

/// <summary>A day that comes every year, such as 31 March. Not 29 February, which some years lack.</summary>
/// <param name="Day">1 to 31.</param>
/// <param name="Month">1 to 12.</param>
public readonly record struct DayOfYear(int Day, int Month)
{
    private const int CommonYear = 2001;

    /// <summary>The day in a year.</summary>
    public DateOnly In(int year) => new(year, Month, Day);

    /// <summary>Reads <c>31/03</c> and <c>31/3</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DayOfYear day)
    {
        var ok = DateOnly.TryParseExact(
            $"{text}/{CommonYear}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        day = ok ? new DayOfYear(read.Day, read.Month) : default;
        return ok;
    }

    /// <summary>As in <c>31/03</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:00}/{Month:00}");
}
