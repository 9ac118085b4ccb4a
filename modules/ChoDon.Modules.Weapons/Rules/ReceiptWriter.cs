using ChoDon.Modules.Weapons.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Weapons.Rules;

/// <summary>Adds a receipt with its items, all received; whoever is at work signs first. Nothing is saved yet.</summary>
internal sealed class ReceiptWriter(WeaponsDbContext data, IAccess access, TimeProvider time)
{
    public Receipt Add(Guid id, ReceiptDraft draft, Guid issuerId, int number)
    {
        var now = time.UtcNow();
        var receipt = new Receipt
        {
            Id = id,
            UnitId = draft.UnitId,
            IssuerId = issuerId,
            Year = draft.Day.Year,
            Number = number,
            Mode = draft.Mode,
            LegalCase = draft.LegalCase,
            ReceivedOn = draft.Day,
            Place = draft.Place,
            Receiver = draft.Receiver,
            Note = draft.Note,
            SavedAt = now,
        };
        data.Receipts.Add(receipt);
        foreach (var (at, item) in draft.Items.Index())
            AddItem(receipt, at + 1, item, now);
        data.MarkStale(receipt);
        return receipt;
    }

    private void AddItem(Receipt receipt, int position, ItemDraft draft, DateTime now)
    {
        var item = new Item
        {
            ReceiptId = receipt.Id,
            UnitId = receipt.UnitId,
            Position = position,
            KindId = draft.Kind.Id,
            Thousandths = draft.Thousandths,
            Measure = draft.Kind.Measure,
            ReceivedOn = receipt.ReceivedOn,
            Mode = receipt.Mode,
            Condition = draft.Condition,
            Serial = draft.Serial,
            Custody = CustodyKind.Received,
            SavedAt = now,
        };
        data.Items.Add(item);
        data.CustodySteps.Add(new CustodyStep
        {
            ActId = receipt.Id,
            ItemId = item.Id,
            UnitId = item.UnitId,
            Kind = CustodyKind.Received,
            Day = receipt.ReceivedOn,
            FirstSignerId = access.Actor.AccountId,
            FirstSigner = access.Actor.Name,
            FirstSignedAt = now,
        });
    }
}
