using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>Villages to choose from, under the names of their communes.</summary>
public static class UnitItems
{
    /// <summary>The villages that the person may work with.</summary>
    public static List<SelectListItem> Villages(DistrictVillages villages) =>
        [.. ByCommune(villages).SelectMany(below => VillagesOf(below, new SelectListGroup { Name = below.Key.Name }))];

    /// <summary>The villages that the person may work with, and each commune as a whole before its own.</summary>
    public static List<SelectListItem> VillagesAndCommunes(DistrictVillages villages, Func<string, string> wholeCommune) =>
    [
        .. ByCommune(villages).SelectMany(below =>
        {
            var group = new SelectListGroup { Name = below.Key.Name };
            return VillagesOf(below, group)
                .Prepend(new SelectListItem { Value = below.Key.Id.ToString(), Text = wholeCommune(below.Key.Name), Group = group });
        }),
    ];

    private static IEnumerable<IGrouping<Unit, Unit>> ByCommune(DistrictVillages villages) =>
        from village in villages.All
        let commune = villages.Tree.CommuneOf(village.Id)
        where commune is not null
        group village by commune;

    private static IEnumerable<SelectListItem> VillagesOf(IGrouping<Unit, Unit> below, SelectListGroup group) =>
        below.Select(village => new SelectListItem { Value = village.Id.ToString(), Text = village.Name, Group = group });
}
