using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Text;
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
        var parts = merge.Parts.Select(part => (Unit: Commune(draft, part.Code, lastDay), part.IsFull)).ToList();
        var parents = parts.Select(part => part.Unit.ParentId).Distinct().ToList();
        if (parents.Count != 1)
            throw new UnitRuleException("The communes of a merge lie in one district; record a transfer first.");
        var villages = parts.SelectMany(part => draft.ChildrenAt(part.Unit.UnitId, lastDay))
            .Where(village => village.ValidTo > lastDay)
            .ToList();
        foreach (var (unit, _) in parts)
            draft.End(unit, lastDay);

        var name = VietnameseText.Clean(merge.Name);
        var type = UnitTypes.Of(name, UnitLevel.Commune)
            ?? throw new UnitRuleException($"'{name}' does not begin with the kind of commune, such as Xã or Thị trấn.");
        var successor = draft.Add(merge.Code, name, type, UnitLevel.Commune, parents[0], merge.EffectiveOn);
        var recorded = draft.Record(UnitEventKind.Merge, merge.EffectiveOn, merge.Instrument);
        foreach (var (unit, isFull) in parts)
            draft.Trace(recorded, unit.UnitId, successor.UnitId, isFull);
        foreach (var village in villages)
            draft.FollowCommune(village);
        return successor.UnitId;
    }

    private static UnitVersion Commune(UnitDraft draft, string code, DateOnly day) =>
        draft.At(code, day) is { Level: UnitLevel.Commune } commune && commune.ValidTo > day
            ? commune
            : throw new UnitRuleException($"No commune bears the code {code} on {day:dd/MM/yyyy} and after.");
}
