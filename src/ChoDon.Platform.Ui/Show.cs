using System.Globalization;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Ui;

/// <summary>
/// Numbers, dates and times as readers expect them: 13.181 and 3,8 in Vietnamese, 13,181 and 3.8 in English,
/// dd/MM/yyyy in both. The language is the one of the request.
/// </summary>
public static class Show
{
    private static readonly NumberFormatInfo Vietnamese = Separators(group: ".", point: ",");
    private static readonly NumberFormatInfo English = Separators(group: ",", point: ".");

    /// <summary>What stands where there is no value.</summary>
    public const string Nothing = "–";

    /// <summary>The separators of the language of the request.</summary>
    public static NumberFormatInfo Numbers => For(CultureInfo.CurrentUICulture);

    /// <summary>A whole number with its thousands set apart: <c>13.181</c>.</summary>
    public static string Number(long? value) => value?.ToString("N0", Numbers) ?? Nothing;

    /// <summary>A number with as many decimals as it needs, at most those given: <c>3,8</c>.</summary>
    /// <param name="value">The number, or null for a dash.</param>
    /// <param name="decimals">The most decimals shown, 0 to 9.</param>
    public static string Number(decimal? value, int decimals = 2)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 9);
        return value?.ToString("#,##0." + new string('#', decimals), Numbers) ?? Nothing;
    }

    /// <summary>A number with how exactly it is known: <c>hơn 80</c>, <c>khoảng 80</c>.</summary>
    /// <param name="value">The number, or null for a dash.</param>
    /// <param name="qualifier">How exactly it is known.</param>
    /// <param name="decimals">The most decimals shown, 0 to 9.</param>
    public static string Number(decimal? value, Qualifier qualifier, int decimals = 2) => (value, qualifier) switch
    {
        (null, _) or (_, Qualifier.Exact) => Number(value, decimals),
        (_, Qualifier.AtLeast) => UiText.Format(UiText.AtLeast, Number(value, decimals)),
        _ => UiText.Format(UiText.About, Number(value, decimals)),
    };

    /// <summary>By how much a number changed: <c>+12</c>, <c>−3</c>, <c>0</c>.</summary>
    /// <param name="change">The difference, or null for a dash.</param>
    /// <param name="decimals">The most decimals shown, 0 to 9.</param>
    public static string Change(decimal? change, int decimals = 2) => change switch
    {
        null => Nothing,
        > 0 => $"+{Number(change, decimals)}",
        < 0 => $"−{Number(-change, decimals)}",
        _ => "0",
    };

    /// <summary>A share as a percentage with one decimal: 0.128 gives <c>12,8 %</c>.</summary>
    public static string Percent(decimal? share) => share is { } value ? Number(value * 100, 1) + "\u00A0%" : Nothing;

    /// <summary>A day: <c>12/06/2018</c>.</summary>
    public static string Date(DateOnly? day) => day?.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture) ?? Nothing;

    /// <summary>The clock in Vietnam at a moment in UTC: <c>14:05</c>.</summary>
    public static string Time(DateTime utc) => VietnamTime.ToLocal(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Day and clock in Vietnam at a moment in UTC: <c>12/06/2018 14:05</c>.</summary>
    public static string DateAndTime(DateTime? utc) => utc is { } moment
        ? VietnamTime.ToLocal(moment).ToString("dd'/'MM'/'yyyy HH:mm", CultureInfo.InvariantCulture)
        : Nothing;

    /// <summary>A month: <c>05/2020</c>.</summary>
    public static string Month(Month month) => month.FirstDay.ToString("MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>Months together: <c>06/2018 – 05/2020</c>; one alone: <c>05/2020</c>.</summary>
    public static string Months(Month from, Month to) => from == to ? Month(from) : $"{Month(from)} – {Month(to)}";

    /// <summary>Days together: the months if they are whole ones, otherwise <c>12/06/2018 – 11/05/2020</c>.</summary>
    public static string Period(DayRange days) =>
        days.AreMonths ? Months(days.FirstMonth, days.LastMonth) : $"{Date(days.First)} – {Date(days.Last)}";

    /// <summary>Yes or no in the language of the request.</summary>
    public static string YesNo(bool value) => value ? UiText.Yes : UiText.No;

    internal static NumberFormatInfo For(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "en" ? English : Vietnamese;

    // Set here and not taken from the system, so that a machine without language data writes the same.
    private static NumberFormatInfo Separators(string group, string point) => NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberGroupSeparator = group,
        NumberDecimalSeparator = point,
        NegativeSign = "-",
    });
}
