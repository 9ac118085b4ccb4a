using System.Globalization;

namespace ChoDon.Platform.Abstractions.Time;

/// <summary>
/// Days one after another: a month, a quarter, a period of the administrative calendar, a campaign.
/// </summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; an earlier one than the first makes the range empty.</param>
public readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    /// <summary>The month of the first day.</summary>
    public Month FirstMonth => Month.Of(First);

    /// <summary>The month of the last day.</summary>
    public Month LastMonth => Month.Of(Last);

    /// <summary>Whether it is one or more whole months.</summary>
    public bool AreMonths => First == FirstMonth.FirstDay && Last == LastMonth.LastDay && First <= Last;

    /// <summary>Whether it is one whole month.</summary>
    public bool IsMonth => AreMonths && FirstMonth == LastMonth;

    /// <summary>How its beginning is written in an address: the month that begins, or the day within one.</summary>
    public string From => WriteFirst(First);

    /// <summary>How its end is written in an address: the month that ends, or the day within one.</summary>
    public string To => WriteLast(Last);

    /// <summary>A month.</summary>
    public static DayRange Of(Month month) => new(month.FirstDay, month.LastDay);

    /// <summary>From one month through another.</summary>
    public static DayRange Of(Month from, Month to) => new(from.FirstDay, to.LastDay);

    /// <summary>
    /// The range cut where months begin: parts of months at its ends, whole months between. Figures are kept for these.
    /// </summary>
    public IEnumerable<DayRange> ByMonth()
    {
        for (var first = First; first <= Last; first = Month.Of(first).Next.FirstDay)
            yield return new DayRange(first, Earlier(Month.Of(first).LastDay, Last));
    }

    /// <summary>Whether the day lies in it.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>Reads what stands in an address: months as <c>2018-06</c> or days as <c>2018-06-12</c>; both ends are needed.</summary>
    public static bool TryParse(string? from, string? to, out DayRange range)
    {
        range = default;
        if (FirstDayOf(from, typed: false) is not { } first || LastDayOf(to, typed: false) is not { } last)
            return false;
        range = new DayRange(first, last);
        return true;
    }

    /// <summary>The first day that is meant by what a person typed: a month (<c>06/2018</c>) or a day (<c>12/06/2018</c>).</summary>
    public static DateOnly? ReadFirst(string? text) => FirstDayOf(text, typed: true);

    /// <summary>The last day that is meant by what a person typed.</summary>
    public static DateOnly? ReadLast(string? text) => LastDayOf(text, typed: true);

    /// <summary>A first day as it is written in an address: <c>2018-06</c> for 1 June, <c>2018-06-12</c> for the 12th.</summary>
    public static string WriteFirst(DateOnly day) => day == Month.Of(day).FirstDay ? Month.Of(day).ToString() : Written(day);

    /// <summary>A last day as it is written in an address: <c>2020-05</c> for 31 May, <c>2020-05-11</c> for the 11th.</summary>
    public static string WriteLast(DateOnly day) => day == Month.Of(day).LastDay ? Month.Of(day).ToString() : Written(day);

    /// <summary>As in <c>2018-06-12 – 2020-05-11</c>.</summary>
    public override string ToString() => $"{From} – {To}";

    private static DateOnly? FirstDayOf(string? text, bool typed) => ReadMonth(text, typed)?.FirstDay ?? ReadDay(text, typed);

    private static DateOnly? LastDayOf(string? text, bool typed) => ReadMonth(text, typed)?.LastDay ?? ReadDay(text, typed);

    private static Month? ReadMonth(string? text, bool typed) =>
        (typed ? Month.TryRead(text, out var month) : Month.TryParse(text, out month)) ? month : null;

    private static DateOnly? ReadDay(string? text, bool typed)
    {
        string[] forms = typed ? ["d'/'M'/'yyyy", "yyyy'/'M'/'d"] : ["yyyy'-'MM'-'dd"];
        var plain = typed ? (text ?? "").Replace(" ", "", StringComparison.Ordinal).Replace('-', '/').Replace('.', '/') : text;
        return DateOnly.TryParseExact(plain, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && SensibleYears.Contains(day.Year) ? day : null;
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
