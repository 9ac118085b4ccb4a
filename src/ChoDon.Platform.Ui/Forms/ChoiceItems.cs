using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>Values of an enumeration to choose from.</summary>
public static class ChoiceItems
{
    /// <summary>The values of an enumeration, in the words of the keys <c>group.Value</c>.</summary>
    public static List<SelectListItem> Choices<T>(this IStringLocalizer texts, string group)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new SelectListItem(texts[$"{group}.{value}"], value.ToString()))];

    /// <summary>The same for a choice that stands in an address.</summary>
    public static List<SelectListItem> QueryChoices<T>(this IStringLocalizer texts, string group)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new SelectListItem(texts[$"{group}.{value}"], QueryWord.Of(value)))];
}
