using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChoDon.Modules.Enrollment.Web;

/// <summary>Villages to choose from, under the names of their communes.</summary>
internal static class UnitItems
{
    /// <summary>The villages that the person may work with.</summary>
    public static List<SelectListItem> Villages(DistrictVillages villages) =>
        [.. Communes(villages).SelectMany(commune => VillagesOf(villages, commune, new SelectListGroup { Name = commune.Name }))];

    /// <summary>The villages that the person may work with, and each commune as a whole before its own.</summary>
    public static List<SelectListItem> VillagesAndCommunes(DistrictVillages villages, Func<string, string> wholeCommune) =>
    [
        .. Communes(villages).SelectMany(commune =>
        {
            var group = new SelectListGroup { Name = commune.Name };
            return VillagesOf(villages, commune, group)
                .Prepend(new SelectListItem { Value = commune.Id.ToString(), Text = wholeCommune(commune.Name), Group = group });
        }),
    ];

    private static IEnumerable<Unit> Communes(DistrictVillages villages) => villages.All
        .Select(village => villages.Tree.AncestorAt(village.Id, UnitLevel.Commune))
        .OfType<Unit>()
        .DistinctBy(commune => commune.Id);

    private static IEnumerable<SelectListItem> VillagesOf(DistrictVillages villages, Unit commune, SelectListGroup group) =>
        villages.All.Where(village => village.ParentId == commune.Id)
            .Select(village => new SelectListItem { Value = village.Id.ToString(), Text = village.Name, Group = group });
}
