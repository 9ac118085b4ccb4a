using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.Rules.EthnicGroups;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.Web;

/// <summary>What can be chosen of a person.</summary>
internal static class PersonItems
{
    public static List<SelectListItem> Sexes(IStringLocalizer texts) =>
        [.. Enum.GetValues<Sex>().Select(sex => new SelectListItem(texts.SexName(sex), $"{sex}"))];

    public static List<SelectListItem> EthnicGroups(IStringLocalizer texts, PersonForm form)
    {
        var items = EthnicGroupLists.All.Select(group => new SelectListItem(group.Name, group.Code));
        return form.EthnicGroup == PersonForm.KeepEthnicGroup
            ? [new SelectListItem(texts["Person.EthnicGroupKept"], PersonForm.KeepEthnicGroup), .. items]
            : [.. items];
    }
}
