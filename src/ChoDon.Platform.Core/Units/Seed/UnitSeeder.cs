using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Platform.Core.Units.Seed;

/// <summary>Puts the units of Chợ Đồn into the database. Runs at every start and adds only what is missing.</summary>
public sealed class UnitSeeder
{
    private static readonly Actor Platform = new(null, "platform");

    private readonly UnitRegister _register;

    internal UnitSeeder(UnitRegister register) => _register = register;

    /// <summary>Returns how many units it added.</summary>
    public Task<int> SeedAsync(CancellationToken cancellationToken) =>
        _register.ChangeAsync(
            "units.seeded",
            Platform,
            draft =>
            {
                foreach (var unit in SeedUnit.All().Where(unit => draft.ByKey(unit.Key) is null))
                    Add(draft, unit);
                foreach (var merge in SeedMerge.All().GroupBy(merge => (merge.EffectiveOn, merge.Instrument, merge.SuccessorKey)))
                    Record(draft, [.. merge]);
                return draft.NewUnits.Count;
            },
            cancellationToken);

    private static void Add(UnitDraft draft, SeedUnit unit) =>
        draft.Add(
            unit.Code,
            unit.Name,
            unit.Type,
            unit.Level,
            unit.ParentKey.Length == 0 ? null : draft.ByKey(unit.ParentKey)!.UnitId,
            unit.ValidFrom,
            unit.ValidTo);

    private static void Record(UnitDraft draft, IReadOnlyList<SeedMerge> edges)
    {
        var successor = draft.ByKey(edges[0].SuccessorKey)!;
        if (draft.HasPredecessors(successor.UnitId))
            return;
        var merge = draft.Record(UnitEventKind.Merge, edges[0].EffectiveOn, edges[0].Instrument);
        foreach (var edge in edges)
            draft.Trace(merge, draft.ByKey(edge.PredecessorKey)!.UnitId, successor.UnitId, edge.IsFull);
    }
}
