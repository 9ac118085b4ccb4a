using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Ui;

/// <summary>A step of the path above a page's heading.</summary>
/// <param name="Text">The words shown.</param>
/// <param name="Url">Where it leads, or null for a step without a page.</param>
public sealed record Crumb(string Text, string? Url = null)
{
    /// <summary>The path of a unit, highest first, the unit itself last.</summary>
    /// <param name="tree">The tree to look in.</param>
    /// <param name="unitId">The unit.</param>
    /// <param name="url">The page of a unit, or null for one without.</param>
    public static IEnumerable<Crumb> ForUnit(UnitTree tree, Guid unitId, Func<Unit, string?> url)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(url);
        return tree.PathUp(unitId).Reverse().Select(unit => new Crumb(unit.Name, url(unit)));
    }
}
