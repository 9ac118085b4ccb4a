using System.Collections.Concurrent;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Grants;

/// <summary>
/// The units whose rows belong to a unit today: itself, those below it, and those that vanished into one of them,
/// because a record stays under the unit where it was made.
/// </summary>
internal sealed class Territory(IUnitDirectory units, PlatformDatabase database, TimeProvider time)
{
    private Known _known = new(null, [], []);

    public DataScope Of(Guid unitId)
    {
        var known = Current();
        return known.Scopes.GetOrAdd(unitId, id => DataScope.Of(Reach(known, id)));
    }

    private static HashSet<Guid> Reach(Known known, Guid unitId)
    {
        var reached = new HashSet<Guid>();
        var open = new Queue<Guid>(known.Tree!.Subtree(unitId).Select(unit => unit.Id));
        while (open.TryDequeue(out var id))
        {
            if (!reached.Add(id))
                continue;
            foreach (var vanished in known.Predecessors.GetValueOrDefault(id, []).Where(before => known.Tree.Find(before) is null))
                open.Enqueue(vanished);
        }

        return reached;
    }

    /// <summary>A tree that stands for another era, or was read anew, makes the known scopes old.</summary>
    private Known Current()
    {
        var tree = units.AsOf(time.Today());
        var known = Volatile.Read(ref _known);
        if (known.Tree is not null && known.Tree.IsSameMap(tree))
            return known;
        using var context = database.NewContext();
        var edges = context.UnitLineages.AsNoTracking().ToLookup(edge => edge.SuccessorId, edge => edge.PredecessorId);
        known = new Known(tree, edges.ToDictionary(edge => edge.Key, edge => edge.ToArray()), []);
        Volatile.Write(ref _known, known);
        return known;
    }

    private sealed record Known(UnitTree? Tree, Dictionary<Guid, Guid[]> Predecessors, ConcurrentDictionary<Guid, DataScope> Scopes);
}
