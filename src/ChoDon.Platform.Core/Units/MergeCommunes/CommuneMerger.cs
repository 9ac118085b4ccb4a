using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Units.MergeCommunes;

/// <summary>
/// Records a merge: the communes end, the new one begins, their villages go on in it under the new commune's codes,
/// and the event says which territory came from where.
/// </summary>
public sealed class CommuneMerger
{
    private readonly UnitRegister _register;

    internal CommuneMerger(UnitRegister register) => _register = register;

    /// <returns>The new commune's key.</returns>
    /// <exception cref="UnitRuleException">A commune is not there on the day before, or they lie in different districts.</exception>
    public Task<Guid> MergeAsync(CommuneMerge merge, Actor by, CancellationToken cancellationToken) =>
        _register.ChangeAsync("units.merged", by, draft => Apply(draft, merge), cancellationToken);

    private static Guid Apply(UnitDraft draft, CommuneMerge merge)
    {
        var lastDay = merge.EffectiveOn.AddDays(-1);
        var parts = merge.Parts.Select(part => (Unit: draft.CommuneGoingOn(part.Code, lastDay), part.IsFull)).ToList();
        var parents = parts.Select(part => part.Unit.ParentId).Distinct().ToList();
        if (parents.Count != 1)
            throw new UnitRuleException("The communes of a merge lie in one district; record a transfer first.");
        var villages = parts.SelectMany(part => draft.ChildrenAt(part.Unit.UnitId, lastDay))
            .Where(village => village.ValidTo > lastDay)
            .ToList();
        foreach (var (unit, _) in parts)
            draft.End(unit, lastDay);

        var successor = draft.AddCommune(merge.Code, merge.Name, parents[0], merge.EffectiveOn);
        var recorded = draft.Record(UnitEventKind.Merge, merge.EffectiveOn, merge.Instrument);
        foreach (var (unit, isFull) in parts)
            draft.Trace(recorded, unit.UnitId, successor.UnitId, isFull);
        foreach (var village in villages)
            draft.FollowCommune(village);
        return successor.UnitId;
    }
}
