using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Units.SplitCommune;

/// <summary>Records a split: a new commune begins with some villages of another. A merge of both undoes it.</summary>
public sealed class CommuneSplitter
{
    private readonly UnitRegister _register;

    internal CommuneSplitter(UnitRegister register) => _register = register;

    /// <returns>The new commune's key.</returns>
    /// <exception cref="UnitRuleException">The commune or a village of it is not there on the day before, or no village would be left in one of both.</exception>
    public Task<Guid> SplitAsync(CommuneSplit split, Actor by, CancellationToken cancellationToken) =>
        _register.ChangeAsync("units.split", by, draft => Apply(draft, split), cancellationToken);

    private static Guid Apply(UnitDraft draft, CommuneSplit split)
    {
        var lastDay = split.EffectiveOn.AddDays(-1);
        var whole = draft.CommuneGoingOn(split.FromCode, lastDay);
        var going = split.VillageCodes.Distinct(StringComparer.Ordinal).Select(code => draft.VillageStaying(code, lastDay)).ToList();
        if (going.Find(village => village.ParentId != whole.UnitId) is { } stranger)
            throw new UnitRuleException($"{stranger.Name} ({stranger.Code}) lies in another commune than {whole.Name}.");
        if (going.Count == 0 || going.Count == draft.ChildrenAt(whole.UnitId, split.EffectiveOn).Count)
            throw new UnitRuleException($"A split of {whole.Name} leaves villages in both communes.");

        var part = draft.AddCommune(split.Code, split.Name, whole.ParentId, split.EffectiveOn);
        draft.Trace(draft.Record(UnitEventKind.Split, split.EffectiveOn, split.Instrument), whole.UnitId, part.UnitId, isFull: false);
        foreach (var village in going)
            draft.MoveTo(part, village, split.EffectiveOn);
        return part.UnitId;
    }
}
