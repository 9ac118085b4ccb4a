using ChoDon.Platform.Abstractions.Choices;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Import;

/// <summary>What imports ask of a cell, with the same sentences everywhere.</summary>
public static class ImportReading
{
    /// <summary>Whether nothing was said about the cell yet: one complaint is enough.</summary>
    public static bool IsStillGood(this ImportRow row, string column)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Errors.All(error => error.Column != column);
    }

    /// <summary>A day that must be there and may not lie ahead; null when it does not fit, and the row says why.</summary>
    public static DateOnly? RequiredDay(this ImportRow row, string column, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Date(column) is null && row.IsStillGood(column))
            row.Refuse(column, "Error.DayMissing");
        return row.OptionalDay(column, today);
    }

    /// <summary>The same for a day that may be missing.</summary>
    public static DateOnly? OptionalDay(this ImportRow row, string column, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Date(column) is not { } day)
            return null;
        if (day > today)
            row.Refuse(column, "Error.DayInFuture");
        else if (day < FirstSensible.Day)
            row.Refuse(column, "Error.TooLongAgo", FirstSensible.Day);
        else
            return day;
        return null;
    }

    /// <summary>The choice that a cell names; null when it is empty or names none, and then the row says so.</summary>
    public static TChoice? Named<TChoice>(this ImportRow row, string column, ILookup<string, TChoice> byName, string unknownKey)
        where TChoice : KnownChoice
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(byName);
        if (row.Text(column) is not { } typed)
            return null;
        var found = byName[VietnameseText.SearchKey(typed)].FirstOrDefault();
        if (found is null)
            row.Refuse(column, unknownKey, typed);
        return found;
    }

    /// <summary>A text of a limited length, or null.</summary>
    public static string? ShortText(this ImportRow row, string column, int maxLength)
    {
        ArgumentNullException.ThrowIfNull(row);
        var text = row.Text(column);
        if (text?.Length > maxLength)
            row.Refuse(column, "Error.TooLong", maxLength);
        return text;
    }
}
