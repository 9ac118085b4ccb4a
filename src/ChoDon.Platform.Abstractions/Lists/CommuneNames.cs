using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Abstractions.Lists;

/// <summary>Communes as rows of a table.</summary>
public static class CommuneNames
{
    /// <summary>
    /// The communes of today, also when nothing was found there, and those that are no more, when something was; by name.
    /// </summary>
    /// <param name="villages">Where the person works.</param>
    /// <param name="maps">The maps that were counted on, oldest first.</param>
    /// <param name="found">Where something was found.</param>
    /// <param name="only">One commune; null for all.</param>
    public static IEnumerable<(Guid Id, string Name)> Of(
        DistrictVillages villages, IReadOnlyList<UnitSpan> maps, IEnumerable<Guid> found, Guid? only)
    {
        ArgumentNullException.ThrowIfNull(villages);
        return villages.All
            .Select(village => villages.Tree.CommuneOf(village.Id)!.Id)
            .Where(commune => only is null || commune == only)
            .Union(found)
            .Select(commune => (commune, NameOf(commune)))
            .OrderBy(commune => commune.Item2, VietnameseText.NaturalOrder);

        string NameOf(Guid commune) => maps.Reverse().Select(map => map.Map.Find(commune)?.Name).FirstOrDefault(name => name is not null) ?? "";
    }
}
