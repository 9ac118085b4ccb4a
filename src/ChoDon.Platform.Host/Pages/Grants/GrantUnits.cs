using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChoDon.Platform.Host.Pages.Grants;

/// <summary>The units of the district in which the person at work may give grants: each commune before its villages.</summary>
internal sealed class GrantUnits(ICurrentUnit current, IUnitDirectory units, GrantReach reach, TimeProvider time)
{
    public List<SelectListItem> Items()
    {
        var tree = units.AsOf(time.Today());
        var groups = new Dictionary<Guid, SelectListGroup>();
        return [.. tree.Subtree(current.District.Id)
            .Where(unit => reach.Includes(unit.Id))
            .Select(unit => new SelectListItem(unit.Name, unit.Id.ToString()) { Group = GroupOf(unit, tree, groups) })];
    }

    private static SelectListGroup? GroupOf(Unit unit, UnitTree tree, Dictionary<Guid, SelectListGroup> groups)
    {
        if (tree.CommuneOf(unit.Id) is not { } commune)
            return null;
        if (!groups.TryGetValue(commune.Id, out var group))
            groups[commune.Id] = group = new SelectListGroup { Name = commune.Name };
        return group;
    }
}
