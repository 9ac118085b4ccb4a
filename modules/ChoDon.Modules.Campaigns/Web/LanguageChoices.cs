using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.Web;

/// <summary>Languages and partner bodies: several of a few.</summary>
internal static class LanguageChoices
{
    public static List<SelectListItem> LanguageItems(this IStringLocalizer texts) => WithoutNone(texts.Choices<SessionLanguages>("Language"));

    public static List<SelectListItem> PartnerItems(this IStringLocalizer texts) => WithoutNone(texts.Choices<PartnerBodies>("Partner"));

    public static string InWords<T>(this IStringLocalizer texts, string group, T several)
        where T : struct, Enum =>
        string.Join(", ", Each(several).Select(one => texts[$"{group}.{one}"].Value));

    /// <summary>The single values that are in a value.</summary>
    public static List<T> Each<T>(T several)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(one => Convert.ToInt32(one, null) != 0 && several.HasFlag(one))];

    private static List<SelectListItem> WithoutNone(List<SelectListItem> items) => [.. items.Where(item => item.Value != "None")];
}
