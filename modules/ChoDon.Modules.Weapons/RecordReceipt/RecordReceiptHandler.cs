using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.RecordReceipt;

/// <summary>Records what was received, gives it the next number, and seals who gave it.</summary>
internal sealed class RecordReceiptHandler(
    WeaponsDbContext data, DistrictVillages villages, ItemKindCatalog kinds, ReceiptWriter writer, IFieldCipher cipher)
{
    public const int MostItems = 50;

    public async Task<SaveResult> HandleAsync(RecordReceiptForm form, CancellationToken cancellationToken)
    {
        if (await data.Receipts.AnyAsync(receipt => receipt.Id == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        var problems = new Problems();
        var donor = CheckDonor(form, problems);
        var draft = Check(form, await kinds.AllAsync(cancellationToken), problems);
        if (problems.Any || draft is null)
            return problems.AsResult();

        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        var issuer = villages.CommuneOn(draft.UnitId, draft.Day)!.Id;
        var number = await data.NextNumberAsync(Receipt.Series, issuer, draft.Day.Year, form.Number, cancellationToken);
        if (form.Number is not null && await IsTakenAsync(issuer, draft.Day.Year, number, cancellationToken))
        {
            problems.Add(nameof(form.Number), "Error.NumberTaken", number, draft.Day.Year);
            return problems.AsResult();
        }

        var receipt = writer.Add(form.Id, draft, issuer, number);
        if (donor.Name is { } name)
            AddDonor(receipt, name, donor.Address);
        var result = await data.SaveOrFindAsync(receipt, stamp: null, cancellationToken);
        if (result.Status == SaveStatus.Saved)
            await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private ReceiptDraft? Check(RecordReceiptForm form, IReadOnlyList<KnownItemKind> known, Problems problems)
    {
        var village = form.VillageId is { } id ? villages.Find(id) : null;
        if (village is null)
            problems.Add(nameof(form.VillageId), "Error.VillageMissing");
        var isDay = problems.Day(nameof(form.Day), form.Day, FirstSensible.Day, villages.Today, "Error.TooLongAgo");
        if (village is not null && isDay && villages.CommuneOn(village.Id, form.Day!.Value) is null)
            problems.Add(nameof(form.Day), "Error.NoVillageThen");
        problems.Choice(nameof(form.Mode), form.Mode);
        if (form.LegalCase is { } legal && !Enum.IsDefined(legal))
            problems.Add(nameof(form.LegalCase), "Error.ChoiceMissing");
        if (form.Number is { } number && number is < 1 or > Receipt.MostNumber)
            problems.Add(nameof(form.Number), "Error.NumberBeyond", 1, Receipt.MostNumber);
        var place = problems.Optional(nameof(form.Place), form.Place, Receipt.PlaceLength);
        var receiver = problems.Optional(nameof(form.Receiver), form.Receiver, Receipt.ReceiverLength);
        var note = problems.Optional(nameof(form.Note), form.Note, Receipt.NoteLength);
        var items = CheckItems(form, known, problems);
        return problems.Any
            ? null
            : new ReceiptDraft(village!.Id, form.Day!.Value, form.Mode!.Value, form.LegalCase, place, receiver, note, items);
    }

    private static (string? Name, string? Address) CheckDonor(RecordReceiptForm form, Problems problems)
    {
        var name = problems.Optional(nameof(form.DonorName), form.DonorName, Donor.TextLength);
        var address = problems.Optional(nameof(form.DonorAddress), form.DonorAddress, Donor.TextLength);
        if (name is null && address is not null)
            problems.Add(nameof(form.DonorName), "Error.DonorNameMissing");
        if (name is not null && form.Mode == AcquisitionMode.Found)
            problems.Add(nameof(form.DonorName), "Error.FoundHasNoDonor");
        return (name, address);
    }

    private static List<ItemDraft> CheckItems(RecordReceiptForm form, IReadOnlyList<KnownItemKind> known, Problems problems)
    {
        var items = new List<ItemDraft>();
        foreach (var (at, line) in form.Items.Index().Where(line => !line.Item.IsEmpty))
        {
            var field = $"{nameof(form.Items)}[{at}].";
            var kind = known.FirstOrDefault(kind => kind.Id == line.KindId);
            if (kind is null)
                problems.Add(field + nameof(line.KindId), "Error.ChoiceMissing");
            var thousandths = Quantities.Check(problems, field + nameof(line.Quantity), line.Quantity, kind);
            var serial = problems.Optional(field + nameof(line.Serial), line.Serial, Item.SerialLength);
            if (kind is not null && thousandths is { } quantity)
                items.Add(new ItemDraft(kind, quantity, line.Condition ?? Condition.Unknown, serial));
        }

        if (form.Items.All(line => line.IsEmpty))
            problems.Add($"{nameof(form.Items)}[0].{nameof(ItemLine.KindId)}", "Error.NoItems");
        if (form.Items.Count > MostItems)
            problems.Add($"{nameof(form.Items)}[0].{nameof(ItemLine.KindId)}", "Error.TooManyItems", MostItems);
        return items;
    }

    private void AddDonor(Receipt receipt, string name, string? address)
    {
        var id = Guid.CreateVersion7();
        data.Donors.Add(new Donor
        {
            Id = id,
            ReceiptId = receipt.Id,
            UnitId = receipt.UnitId,
            Name = cipher.Seal(Donor.NamePlace(id), name),
            Address = cipher.SealIfAny(Donor.AddressPlace(id), address),
        });
    }

    private Task<bool> IsTakenAsync(Guid issuerId, int year, int number, CancellationToken cancellationToken) =>
        data.Receipts.AnyAsync(receipt => receipt.IssuerId == issuerId && receipt.Year == year && receipt.Number == number, cancellationToken);
}
