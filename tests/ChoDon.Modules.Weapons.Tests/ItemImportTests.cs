using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ImportItems;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.Rules;
using ChoDon.Modules.Weapons.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Imports;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.Tests;

internal sealed class ItemImportTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task Rows_become_receipts_with_numbers_and_are_known_the_next_time()
    {
        ImportRecord[] Rows() => [Row(2, kind: "dan chi", quantity: 3.8m), Row(3, number: 7, kind: "Súng săn", quantity: 2), Row(4, kind: "Lựu đạn", quantity: 1)];

        var first = await ImportAsync(Rows());
        var second = await ImportAsync(Rows());

        Assert.That(first.SelectMany(record => record.First.Errors), Is.Empty);
        Assert.That(second.Select(record => record.IsKnown), Has.All.True);
        var receipts = await Register.WithAsync((data, _) => data.Receipts.OrderBy(receipt => receipt.Number).Select(receipt => receipt.Number).ToListAsync());
        Assert.That(receipts, Is.EqualTo(new[] { 1, 7, 8 }));
        Assert.That((await Register.ListAsync(new())).Sums.Select(sum => sum.Quantity), Is.EquivalentTo(new[] { 3.8m, 2m, 1m }));
    }

    [TestCase(ItemColumns.Village, "Bản 99", "village: Import.VillageUnknown")]
    [TestCase(ItemColumns.Day, null, "day: Error.DayMissing")]
    [TestCase(ItemColumns.Number, 0, "number: Error.NumberBeyond")]
    [TestCase(ItemColumns.Mode, null, "mode: Error.ChoiceMissing")]
    [TestCase(ItemColumns.Kind, "Tàu ngầm", "kind: Import.KindUnknown")]
    [TestCase(ItemColumns.Kind, null, "kind: Import.KindMissing")]
    [TestCase(ItemColumns.Quantity, null, "quantity: Error.NumberOfMissing")]
    [TestCase(ItemColumns.Quantity, 1.5, "quantity: Error.QuantityNotWhole")]
    public async Task What_cannot_be_is_refused_at_its_cell(string column, object? value, string expected)
    {
        var typed = value is double number ? (decimal)number : value;
        var record = SampleRecords.Of(2, [.. Cells().Select(cell => cell.Column == column ? (column, typed) : cell)]);

        await ImportAsync(record);

        Assert.That(record.First.Errors.Select(error => $"{error.Column}: {error.TextKey}"), Is.EqualTo(new[] { expected }));
        Assert.That(await Register.WithAsync((data, _) => data.Receipts.AnyAsync()), Is.False);
    }

    [Test]
    public void Rows_with_the_same_number_village_and_day_are_one_receipt()
    {
        var import = NewImport(Register.NewContext());

        Assert.That(import.Continues(Row(3, number: 7).First, Row(2, number: 7).First), Is.True);
        Assert.That(import.Continues(Row(3, number: 8).First, Row(2, number: 7).First), Is.False);
        Assert.That(import.Continues(Row(3).First, Row(2).First), Is.False, "without a number each row is one");
        Assert.That(import.Continues(Row(3, number: 7, village: "Thôn Bản 2").First, Row(2, number: 7).First), Is.False);
    }

    [Test]
    public async Task An_import_is_taken_back_but_for_what_was_signed_since()
    {
        await ImportAsync(Row(2, number: 1), Row(3, number: 2));
        var made = await Register.WithAsync((data, _) =>
            data.Receipts.OrderBy(receipt => receipt.Number).Select(receipt => new ImportedRecord(receipt.Id, receipt.Stamp)).ToListAsync());
        Assert.That((await Register.SignAsync(made[0].Id)).Status, Is.EqualTo(SaveStatus.Saved));

        var kept = await Register.WithAsync((data, _) => NewImport(data).UndoAsync(made, default));

        Assert.That(kept, Is.EqualTo(new[] { made[0].Id }));
        Assert.That((await Register.ListAsync(new())).Rows.Select(row => row.ReceiptId), Is.EqualTo(new[] { made[0].Id }));
    }

    private async Task<IReadOnlyList<ImportRecord>> ImportAsync(params ImportRecord[] records)
    {
        await Register.WithAsync(async (data, _) =>
        {
            await using var transaction = await data.Database.BeginTransactionAsync();
            var (import, chunk) = (NewImport(data), new ImportChunk(Register.District.District.Id, records));
            await import.CheckAsync(chunk, default);
            await import.ApplyAsync(chunk, default);
            await transaction.CommitAsync();
            return 0;
        });
        return records;
    }

    private ItemImport NewImport(WeaponsDbContext data) => new(
        data, Register.Access, Register.District, new ItemKindCatalog(data, Support.Register.Texts), new ReceiptWriter(data, Register.Access, Register.Clock), Register.Clock);

    private static (string Column, object? Value)[] Cells(string? village = "Thôn Bản 1", int? number = null, string? kind = "Súng săn", decimal? quantity = 1) =>
    [
        (ItemColumns.Village, village), (ItemColumns.Commune, "Số 1"), (ItemColumns.Day, new DateOnly(2020, 5, 4)), (ItemColumns.Number, number),
        (ItemColumns.Mode, nameof(AcquisitionMode.Surrendered)), (ItemColumns.Kind, kind), (ItemColumns.Quantity, quantity),
        (ItemColumns.Condition, null), (ItemColumns.Serial, null),
    ];

    private static ImportRecord Row(int row, string? village = "Thôn Bản 1", int? number = null, string? kind = "Súng săn", decimal? quantity = 1) =>
        SampleRecords.Of(row, Cells(village, number, kind, quantity));
}
