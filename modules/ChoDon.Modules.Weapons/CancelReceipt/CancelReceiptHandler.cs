using ChoDon.Modules.Weapons.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.CancelReceipt;

/// <summary>
/// Says that a receipt is not valid, and why. It is kept with its number and counts no more. Once an item has gone further
/// than received, there is nothing to cancel.
/// </summary>
internal sealed class CancelReceiptHandler(WeaponsDbContext data, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Guid id, ReasonForm form, CancellationToken cancellationToken)
    {
        if (await data.Receipts.FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } receipt)
            return SaveResult.NotFound;
        if (receipt.IsCancelled)
            return SaveResult.SavedBefore;
        if (receipt.Stamp != form.Stamp)
            return SaveResult.Conflict;
        var problems = new Problems();
        var reason = problems.Text(nameof(form.Reason), form.Reason, Receipt.ReasonLength, "Error.ReasonMissing");
        var items = await data.Items.Where(item => item.ReceiptId == id).ToListAsync(cancellationToken);
        if (await data.CustodySteps.AnyAsync(step => step.Kind != CustodyKind.Received && data.Items.Any(item => item.Id == step.ItemId && item.ReceiptId == id), cancellationToken))
            problems.Add(nameof(form.Reason), "Error.AlreadyInCustody");
        if (problems.Any)
            return problems.AsResult();

        var now = time.UtcNow();
        receipt.CancelReason = reason;
        data.Reason = reason;
        data.MarkSaved(receipt, now);
        foreach (var item in items)
        {
            item.IsCancelled = true;
            data.MarkSaved(item, now);
        }

        data.MarkStale(receipt);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
