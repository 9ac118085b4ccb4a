using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.Rules;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.ShowStore;

/// <summary>What the office holds at the unit that the person looks at.</summary>
internal sealed class StoreReader(WeaponsDbContext data, ItemKindCatalog kinds, ReceiptNumbers numbers, DistrictVillages villages)
{
    private IQueryable<Item> HeldHere
    {
        get
        {
            var units = data.UnitsBelow(villages.Unit.Id, villages.Today);
            return data.Items.AsNoTracking().Held().Where(item => units.Contains(item.UnitId));
        }
    }

    public async Task<IReadOnlyList<StoreLine>> InventoryAsync(CancellationToken cancellationToken)
    {
        var held = await HeldHere.GroupBy(item => item.KindId)
            .Select(items => new { items.Key, Items = items.Count(), Sum = items.Sum(item => item.Thousandths), Oldest = items.Min(item => item.ReceivedOn) })
            .ToListAsync(cancellationToken);
        var known = await kinds.AllAsync(cancellationToken);
        return
        [
            .. held.Select(row => new StoreLine(row.Key, known.FirstOrDefault(kind => kind.Id == row.Key), row.Items, row.Sum, row.Oldest))
                .OrderBy(line => line.Oldest),
        ];
    }

    public async Task<IReadOnlyList<WaitingAct>> WaitingAsync(CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(villages.Unit.Id, villages.Today);
        return await data.WaitingSteps()
            .Where(step => units.Contains(step.UnitId))
            .GroupBy(step => new { step.ActId, step.Kind, step.Day, step.FirstSigner })
            .OrderBy(act => act.Key.Day)
            .Select(act => new WaitingAct(act.Key.ActId, act.Key.Kind, act.Key.Day, act.Key.FirstSigner, act.Count()))
            .Take(50)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Items of which a further step may begin: received and signed for, and not in the middle of another step. The oldest first.</summary>
    public async Task<IReadOnlyList<StoreItem>> ReadyAsync(int most, CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(villages.Unit.Id, villages.Today);
        var rows = await data.Items.AsNoTracking().Counted()
            .Where(item => units.Contains(item.UnitId) && item.Custody < CustodyKind.Destroyed)
            .Where(item => !data.CustodySteps.Any(step => step.ItemId == item.Id && step.SecondSignedAt == null))
            .OrderBy(item => item.Custody).ThenBy(item => item.ReceivedOn).ThenBy(item => item.Id)
            .Take(most)
            .Join(data.Receipts.AsNoTracking(), item => item.ReceiptId, receipt => receipt.Id, (item, receipt) => new { Item = item, Receipt = receipt })
            .ToListAsync(cancellationToken);
        var known = await kinds.AllAsync(cancellationToken);
        return
        [
            .. from row in rows
               let kind = known.FirstOrDefault(kind => kind.Id == row.Item.KindId)
               select new StoreItem(
                   row.Item.Id,
                   row.Receipt.Id,
                   kind?.Name ?? Show.Nothing,
                   kind?.IsDangerous ?? false,
                   Quantities.InWords(row.Item.Quantity, kind),
                   numbers.Of(row.Receipt),
                   villages.Tree.PlaceName(row.Item.UnitId),
                   row.Item.ReceivedOn,
                   row.Item.Custody),
        ];
    }
}
