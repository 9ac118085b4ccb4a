using ChoDon.Modules.Enrollment.Rules;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.Web;

/// <summary>Names for a model to choose from, the programme's own first.</summary>
internal static class NameItems
{
    public static List<SelectListItem> Of(ModelNames names, IStringLocalizer texts, string kept = "") =>
    [
        new(texts["VillageModel.ProgrammeName"], ""),
        .. names.Others.Append(kept).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Select(name => new SelectListItem(name, name)),
    ];
}
