using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.Web;

/// <summary>Words for what takes several of a few: languages and partner bodies.</summary>
internal static class FlagChoices
{
    public static List<SelectListItem> LanguageItems(this IStringLocalizer texts) => WithoutNone(texts.Choices<SessionLanguages>("Language"));

    public static List<SelectListItem> PartnerItems(this IStringLocalizer texts) => WithoutNone(texts.Choices<PartnerBodies>("Partner"));

    public static string InWords<T>(this IStringLocalizer texts, string group, T several)
        where T : struct, Enum =>
        string.Join(", ", Flags.Each(several).Select(one => texts[$"{group}.{one}"].Value));

    private static List<SelectListItem> WithoutNone(List<SelectListItem> items) => [.. items.Where(item => item.Value != "None")];
}
