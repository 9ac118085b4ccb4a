using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.ShowReceipt;

/// <summary>A receipt with all that hangs on it, in a constant number of questions to the database.</summary>
internal sealed class ReceiptReader(WeaponsDbContext data, ItemKindCatalog kinds)
{
    public async Task<ReceiptDetails?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await data.Receipts.AsNoTracking()
            .Where(receipt => receipt.Id == id)
            .Select(receipt => new { Receipt = receipt, HasDonor = data.Donors.Any(donor => donor.ReceiptId == receipt.Id) })
            .FirstOrDefaultAsync(cancellationToken);
        if (found is null)
            return null;
        var items = await data.Items.AsNoTracking().Where(item => item.ReceiptId == id).OrderBy(item => item.Position).ToListAsync(cancellationToken);
        var steps = (await data.CustodySteps.AsNoTracking()
            .Where(step => data.Items.Any(item => item.Id == step.ItemId && item.ReceiptId == id))
            .OrderBy(step => step.Kind)
            .ToListAsync(cancellationToken)).ToLookup(step => step.ItemId);
        var photos = (await data.Photos.AsNoTracking()
            .Where(photo => data.Items.Any(item => item.Id == photo.ItemId && item.ReceiptId == id))
            .OrderBy(photo => photo.AddedAt)
            .ToListAsync(cancellationToken)).ToLookup(photo => photo.ItemId);
        var known = (await kinds.AllAsync(cancellationToken)).ToDictionary(kind => kind.Id);
        return new ReceiptDetails(
            found.Receipt,
            found.HasDonor,
            [.. items.Select(item => new ItemDetails(item, known.GetValueOrDefault(item.KindId), [.. steps[item.Id]], [.. photos[item.Id]]))]);
    }
}
