using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Units.TransferVillages;

/// <summary>Records that villages went to another commune. A transfer back undoes it.</summary>
public sealed class VillageTransferrer
{
    private readonly UnitRegister _register;

    internal VillageTransferrer(UnitRegister register) => _register = register;

    /// <exception cref="UnitRuleException">A village or the commune is not there on the days, or they lie in different districts.</exception>
    public Task TransferAsync(VillageTransfer transfer, Actor by, CancellationToken cancellationToken) =>
        _register.ChangeAsync("units.villages-transferred", by, draft => Apply(draft, transfer), cancellationToken);

    private static int Apply(UnitDraft draft, VillageTransfer transfer)
    {
        var day = transfer.EffectiveOn;
        var commune = draft.CommuneGoingOn(transfer.CommuneCode, day);
        var villages = transfer.VillageCodes.Distinct(StringComparer.Ordinal)
            .Select(code => draft.VillageStaying(code, day.AddDays(-1)))
            .Where(village => village.ParentId != commune.UnitId)
            .ToList();
        if (villages.Count == 0)
            return 0;
        if (villages.Find(village => draft.At(village.ParentId!.Value, day.AddDays(-1))!.ParentId != commune.ParentId) is { } stranger)
            throw new UnitRuleException($"{stranger.Name} ({stranger.Code}) lies in another district than {commune.Name}.");

        var recorded = draft.Record(UnitEventKind.Transfer, day, transfer.Instrument);
        foreach (var from in villages.Select(village => village.ParentId!.Value).Distinct())
            draft.Trace(recorded, from, commune.UnitId, isFull: false);
        foreach (var village in villages)
            draft.FollowCommune(draft.MoveTo(commune, village, day));
        return villages.Count;
    }
}
