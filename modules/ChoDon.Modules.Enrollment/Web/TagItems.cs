using ChoDon.Modules.Enrollment.Data;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.Web;

/// <summary>Kinds of areas to choose from.</summary>
internal static class TagItems
{
    public static List<SelectListItem> All(IStringLocalizer texts) =>
        [.. Enum.GetValues<AreaTag>().Select(tag => new SelectListItem(texts[$"Tag.{tag}"], tag.ToString()))];
}
