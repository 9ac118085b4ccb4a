using System.Globalization;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Incidents.Rules;

/// <summary>The month in which incidents were handled: not ahead, and not before the programme.</summary>
internal static class TypedMonth
{
    public static Month First { get; } = Month.Of(Programme.PlannedOn);

    /// <summary>The month, or null; notes why there is none.</summary>
    public static Month? Read(Problems problems, string field, string? typed, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(typed))
            problems.Add(field, "Error.MonthMissing");
        else if (!Month.TryRead(typed, out var month))
            problems.Add(field, "Error.MonthUnread");
        else if (Wrong(month, today) is { } key)
            problems.Add(field, key, InWords(First));
        else
            return month;
        return null;
    }

    /// <summary>Key of what is wrong with a month, whose gap takes the first one; null when nothing is.</summary>
    public static string? Wrong(Month month, DateOnly today)
    {
        if (month > Month.Of(today))
            return "Error.MonthInFuture";
        return month < First ? "Error.MonthBeforeProgramme" : null;
    }

    public static string InWords(Month month) => month.FirstDay.ToString("MM'/'yyyy", CultureInfo.InvariantCulture);
}
