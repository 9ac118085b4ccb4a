using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.ShowCustodyAct;

/// <summary>An act of custody after the reception: the items that were stored, handed over or destroyed together.</summary>
internal sealed class ActReader(WeaponsDbContext data, ItemKindCatalog kinds)
{
    public async Task<ActDetails?> FindAsync(Guid actId, CancellationToken cancellationToken)
    {
        var rows = await data.CustodySteps.AsNoTracking()
            .Where(step => step.ActId == actId && step.Kind != CustodyKind.Received)
            .Join(data.Items.AsNoTracking(), step => step.ItemId, item => item.Id, (step, item) => new { Step = step, Item = item })
            .Join(data.Receipts.AsNoTracking(), row => row.Item.ReceiptId, receipt => receipt.Id, (row, receipt) => new { row.Step, row.Item, Receipt = receipt })
            .OrderBy(row => row.Receipt.ReceivedOn).ThenBy(row => row.Receipt.Id).ThenBy(row => row.Item.Position)
            .ToListAsync(cancellationToken);
        if (rows.Count == 0)
            return null;
        var known = await kinds.AllAsync(cancellationToken);
        return new ActDetails(
            rows[0].Step, [.. rows.Select(row => new ActItem(row.Item, row.Receipt, known.FirstOrDefault(kind => kind.Id == row.Item.KindId)))]);
    }
}
