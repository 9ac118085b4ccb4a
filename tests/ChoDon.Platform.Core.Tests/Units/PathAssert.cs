using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Units;

internal static class PathAssert
{
    /// <summary>The rows in the database say the same as the tree in memory.</summary>
    public static void AgreesWithTree(CoreHarness core, params DateOnly[] dates)
    {
        using var context = core.Database.NewContext();
        foreach (var date in dates)
        {
            var tree = core.Directory.AsOf(date);
            var fromTree = tree.Roots.SelectMany(root => tree.Subtree(root.Id))
                .SelectMany(unit => tree.PathUp(unit.Id).Select(above => (above.Id, unit.Id)));
            var stored = context.UnitPaths.AsNoTracking()
                .Where(path => path.ValidFrom <= date && path.ValidTo >= date)
                .AsEnumerable()
                .Select(path => (path.AncestorId, path.UnitId));
            Assert.That(stored, Is.EquivalentTo(fromTree), $"on {date}");
        }
    }
}
