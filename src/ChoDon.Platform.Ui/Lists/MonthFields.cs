using ChoDon.Platform.Abstractions.Time;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Lists;

/// <summary>The months of a filter, typed in the fields <c>From</c> and <c>To</c>.</summary>
public static class MonthFields
{
    /// <summary>
    /// Says beside its field what cannot be read, and when the months run backwards. The list is shown nevertheless,
    /// without the month that could not be read.
    /// </summary>
    /// <param name="state">The state of the form.</param>
    /// <param name="from">The first month as typed and as read.</param>
    /// <param name="to">The last month as typed and as read.</param>
    /// <param name="texts">The module's words.</param>
    /// <param name="unreadKey">Key of the sentence on a month that cannot be read.</param>
    public static void CheckMonths(
        this ModelStateDictionary state,
        (string? Typed, Month? Read) from,
        (string? Typed, Month? Read) to,
        IStringLocalizer texts,
        string unreadKey = "List.MonthWrong")
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(texts);
        foreach (var (field, month) in new[] { ("From", from), ("To", to) })
        {
            if (month.Read is null && !string.IsNullOrWhiteSpace(month.Typed))
                state.AddModelError(field, texts[unreadKey]);
        }

        if (to.Read < from.Read)
            state.AddModelError("To", texts["Totals.Backwards"]);
    }
}
