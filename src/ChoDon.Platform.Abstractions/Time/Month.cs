using System.Globalization;

namespace ChoDon.Platform.Abstractions.Time;

/// <summary>A calendar month.</summary>
public readonly record struct Month : IComparable<Month>
{
    /// <summary>The month of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public Month(int year, int number) => FirstDay = new DateOnly(year, number, 1);

    /// <summary>Its first day; how the month is stored.</summary>
    public DateOnly FirstDay { get; private init; }

    /// <summary>Its last day.</summary>
    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    /// <summary>The year.</summary>
    public int Year => FirstDay.Year;

    /// <summary>1 to 12.</summary>
    public int Number => FirstDay.Month;

    /// <summary>The month after.</summary>
    public Month Next => Of(FirstDay.AddMonths(1));

    /// <summary>The month before.</summary>
    public Month Previous => Of(FirstDay.AddMonths(-1));

    /// <summary>This month and those after it up to the last; none when the last is earlier.</summary>
    public IEnumerable<Month> Through(Month last)
    {
        for (var month = this; month <= last; month = month.Next)
            yield return month;
    }

    /// <summary>The month a day lies in.</summary>
    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>Reads <c>2020-05</c>, of <see cref="SensibleYears"/>.</summary>
    public static bool TryParse(string? text, out Month month)
    {
        var ok = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && SensibleYears.Contains(day.Year);
        month = ok ? Of(day) : default;
        return ok;
    }

    /// <summary>Reads what a person typed: <c>05/2020</c>, <c>5-2020</c> or <c>2020-05</c>.</summary>
    public static bool TryRead(string? typed, out Month month)
    {
        var text = (typed ?? "").Replace(" ", "", StringComparison.Ordinal).Replace('-', '/').Replace('.', '/');
        var ok = DateOnly.TryParseExact(
            text, ["M'/'yyyy", "yyyy'/'M"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && SensibleYears.Contains(day.Year);
        month = ok ? Of(day) : default;
        return ok;
    }

    /// <inheritdoc/>
    public int CompareTo(Month other) => FirstDay.CompareTo(other.FirstDay);

    /// <summary>Earlier.</summary>
    public static bool operator <(Month left, Month right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(Month left, Month right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(Month left, Month right) => left.CompareTo(right) <= 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(Month left, Month right) => left.CompareTo(right) >= 0;

    /// <summary>As in <c>2020-05</c>.</summary>
    public override string ToString() => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
