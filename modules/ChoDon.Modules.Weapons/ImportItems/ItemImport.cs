using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.Rules;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;
using Columns = ChoDon.Modules.Weapons.ImportItems.ItemColumns;

namespace ChoDon.Modules.Weapons.ImportItems;

/// <summary>
/// Receipts of a list, each row an item. Rows below one another with the same number, village and day are one receipt; a
/// receipt without a number gets the next of its commune.
/// </summary>
internal sealed class ItemImport(
    WeaponsDbContext data, IAccess access, IUnitDirectory units, ItemKindCatalog kinds, ReceiptWriter writer, TimeProvider time) : IRowImport
{
    private readonly Dictionary<ImportRecord, (ReceiptDraft Draft, Guid Issuer, int? Number)> _drafts = [];

    public bool Continues(ImportRow row, ImportRow first)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(first);
        return row.Number32(Columns.Number) is { } number && number == first.Number32(Columns.Number)
            && row.Date(Columns.Day) == first.Date(Columns.Day)
            && row.Text(Columns.Village) == first.Text(Columns.Village) && row.Text(Columns.Commune) == first.Text(Columns.Commune);
    }

    public async Task CheckAsync(ImportChunk chunk, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        var today = time.Today();
        var names = new VillageNames(units.AsOf(today), chunk.UnitId, access.Scope);
        var known = await kinds.ByNameAsync(cancellationToken);
        foreach (var record in chunk.Records)
        {
            if (Read(record, names, known, today) is not { } draft)
                continue;
            _drafts.Add(record, draft);
            if (draft.Number is { } number)
                record.Identify($"{draft.Issuer}|{draft.Draft.Day.Year}|{number}");
        }

        await MarkKnownAsync(cancellationToken);
    }

    public async Task ApplyAsync(ImportChunk chunk, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        foreach (var record in chunk.Good)
        {
            var (draft, issuer, typed) = _drafts[record];
            var number = await data.NextNumberAsync(Receipt.Series, issuer, draft.Day.Year, typed, cancellationToken);
            var receipt = writer.Add(Guid.CreateVersion7(), draft, issuer, number);
            record.MarkMade(receipt, receipt.UnitId);
        }

        await data.SaveChangesAsync(cancellationToken);
    }

    public async Task<IReadOnlyCollection<Guid>> UndoAsync(IReadOnlyCollection<ImportedRecord> records, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        var stamps = records.ToDictionary(record => record.Id, record => record.Stamp);
        var ids = stamps.Keys.ToArray();
        var receipts = await data.Receipts.Where(receipt => EF.Parameter(ids).Contains(receipt.Id)).ToListAsync(cancellationToken);
        var items = await data.Items.Where(item => EF.Parameter(ids).Contains(item.ReceiptId)).ToListAsync(cancellationToken);
        var itemIds = items.ConvertAll(item => item.Id).ToArray();
        var steps = await data.CustodySteps.Where(step => EF.Parameter(itemIds).Contains(step.ItemId)).ToListAsync(cancellationToken);
        var photographed = await data.Photos.Where(photo => EF.Parameter(itemIds).Contains(photo.ItemId)).Select(photo => photo.ItemId).ToListAsync(cancellationToken);

        // What somebody has signed, photographed or cancelled since is not the import's any more.
        var touched = steps.Where(step => step.IsTaken || step.Kind != CustodyKind.Received).Select(step => step.ItemId).Concat(photographed).ToHashSet();
        var kept = receipts
            .Where(receipt => receipt.Stamp != stamps[receipt.Id] || items.Any(item => item.ReceiptId == receipt.Id && touched.Contains(item.Id)))
            .Select(receipt => receipt.Id)
            .ToHashSet();
        var removed = items.Where(item => !kept.Contains(item.ReceiptId)).ToList();
        data.CustodySteps.RemoveRange(steps.Where(step => removed.Exists(item => item.Id == step.ItemId)));
        data.Items.RemoveRange(removed);
        foreach (var receipt in receipts.Where(receipt => !kept.Contains(receipt.Id)))
        {
            data.Receipts.Remove(receipt);
            data.MarkStale(receipt);
        }

        await data.SaveChangesAsync(cancellationToken);
        return kept;
    }

    private (ReceiptDraft Draft, Guid Issuer, int? Number)? Read(
        ImportRecord record, VillageNames names, ILookup<string, KnownItemKind> known, DateOnly today)
    {
        var first = record.First;
        var village = names.Read(first, Columns.Village, Columns.Commune);
        var day = first.RequiredDay(Columns.Day, today);
        var issuer = village is null || day is null ? null : units.AsOf(day.Value).CommuneOf(village.Id);
        if (village is not null && day is not null && issuer is null)
            first.Refuse(Columns.Day, "Error.NoVillageThen");
        var number = first.Number32(Columns.Number);
        if (number is < 1 or > Receipt.MostNumber)
            first.Refuse(Columns.Number, "Error.NumberBeyond", 1, Receipt.MostNumber);
        if (first.IsBlank(Columns.Mode) && first.IsStillGood(Columns.Mode))
            first.Refuse(Columns.Mode, "Error.ChoiceMissing");
        var items = record.Rows.Select(row => ReadItem(row, known)).ToList();
        if (record.IsRefused)
            return null;
        var mode = Enum.Parse<AcquisitionMode>(first.Text(Columns.Mode)!);
        var draft = new ReceiptDraft(village!.Id, day!.Value, mode, LegalCase: null, Place: null, Receiver: null, Note: null, [.. items.Select(item => item!)]);
        return (draft, issuer!.Id, number);
    }

    private static ItemDraft? ReadItem(ImportRow row, ILookup<string, KnownItemKind> known)
    {
        var kind = row.Named(Columns.Kind, known, "Import.KindUnknown");
        if (kind is null && row.IsStillGood(Columns.Kind))
            row.Refuse(Columns.Kind, "Import.KindMissing");
        var problem = Quantities.Wrong(row.Quantity(Columns.Quantity), kind);
        if (problem is { } wrong && row.IsStillGood(Columns.Quantity))
            row.Refuse(Columns.Quantity, wrong.TextKey, wrong.Values);
        if (row.Errors.Count > 0 || kind is null)
            return null;
        var condition = row.Text(Columns.Condition) is { } word ? Enum.Parse<Condition>(word) : Condition.Unknown;
        return new ItemDraft(kind, Quantities.Thousandths(row.Quantity(Columns.Quantity)!.Value), condition, row.Text(Columns.Serial));
    }

    // A receipt of the same number stands in the register; one without a number is known by all that it holds.
    private async Task MarkKnownAsync(CancellationToken cancellationToken)
    {
        var years = _drafts.Values.Select(draft => draft.Draft.Day.Year).Distinct().ToArray();
        var issuers = _drafts.Values.Select(draft => draft.Issuer).Distinct().ToArray();
        var there = await data.Receipts.AsNoTracking()
            .Where(receipt => EF.Parameter(years).Contains(receipt.Year) && EF.Parameter(issuers).Contains(receipt.IssuerId))
            .Join(data.Items, receipt => receipt.Id, item => item.ReceiptId, (receipt, item) => new
            {
                receipt.IssuerId, receipt.Year, receipt.Number, receipt.UnitId, receipt.ReceivedOn, item.KindId, item.Thousandths, item.Mode,
            })
            .ToListAsync(cancellationToken);
        var numbers = there.Select(row => (row.IssuerId, row.Year, row.Number)).ToHashSet();
        var contents = there.Select(row => (row.UnitId, row.ReceivedOn, row.KindId, row.Thousandths, row.Mode)).ToHashSet();
        foreach (var (record, (draft, issuer, number)) in _drafts)
        {
            var isKnown = number is { } typed
                ? numbers.Contains((issuer, draft.Day.Year, typed))
                : draft.Items.All(item => contents.Contains((draft.UnitId, draft.Day, item.Kind.Id, item.Thousandths, draft.Mode)));
            if (isKnown)
                record.MarkKnown();
        }
    }
}
