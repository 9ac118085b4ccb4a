using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.DisputeKinds;
using ChoDon.Modules.Mediation.ImportCases;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Modules.Mediation.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Access;
using ChoDon.Testing.Imports;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.Tests;

internal sealed class CaseImportTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task Rows_become_cases_with_numbers_and_whoever_imports_is_on_them()
    {
        await ImportAsync(Register.Access, Row(2, number: 7, result: "Settled"), Row(3), Row(4, kind: "thừa kế"));

        var cases = await Register.WithAsync((data, _) => data.Cases.OrderBy(one => one.Number).Select(one => new { one.Number, one.Result, one.EndedOn }).ToListAsync());
        Assert.That(cases.Select(one => one.Number), Is.EqualTo(new[] { 7, 8, 9 }));
        Assert.That(cases.Select(one => (one.Result, one.EndedOn)).First(), Is.EqualTo(((Result?)Result.Settled, (DateOnly?)Day(2020, 5, 9))));
        Assert.That(await Register.AsAsync(Register.Other(), (data, _) => data.Cases.AnyAsync()), Is.False);
    }

    [Test]
    public async Task Cases_that_somebody_else_entered_are_known_without_being_shown()
    {
        ImportRecord[] Rows() => [Row(2, number: 7), Row(3, kind: "thừa kế"), Row(4, result: "Withdrawn")];
        await ImportAsync(Register.Access, Rows());

        var second = await ImportAsync(Register.Other(), Rows());

        Assert.That(second.Select(record => record.IsKnown), Has.All.True);
        Assert.That(await Register.WithAsync((data, _) => data.Cases.CountAsync()), Is.EqualTo(3));
    }

    [TestCase(CaseColumns.Village, "Bản 99", "village: Import.VillageUnknown")]
    [TestCase(CaseColumns.Number, 0, "number: Error.NumberBeyond")]
    [TestCase(CaseColumns.ReceivedOn, null, "received: Error.DayMissing")]
    [TestCase(CaseColumns.Kind, "Tàu ngầm", "kind: Import.KindUnknown")]
    [TestCase(CaseColumns.Result, null, "result: Import.ResultMissing")]
    [TestCase(CaseColumns.EndedOn, null, "ended: Import.EndMissing")]
    [TestCase(CaseColumns.ReferredTo, "Công an xã", "referred-to: Error.NotReferred")]
    public async Task What_cannot_be_is_refused_at_its_cell(string column, object? value, string expected)
    {
        var record = SampleRecords.Of(2, [.. Cells(result: "Settled").Select(cell => cell.Column == column ? (column, value) : cell)]);

        await ImportAsync(Register.Access, record);

        Assert.That(record.First.Errors.Select(error => $"{error.Column}: {error.TextKey}"), Is.EqualTo(new[] { expected }));
        Assert.That(await Register.WithAsync((data, _) => data.Cases.AnyAsync()), Is.False);
    }

    [Test]
    public async Task An_import_is_taken_back_but_for_what_was_worked_on_since()
    {
        await ImportAsync(Register.Access, Row(2, number: 1), Row(3, number: 2), Row(4, number: 3));
        var made = await Register.WithAsync((data, _) =>
            data.Cases.OrderBy(one => one.Number).Select(one => new ImportedRecord(one.Id, one.Stamp)).ToListAsync());
        Assert.That((await Register.MeetAsync(made[0].Id, Day(2020, 5, 6))).Status, Is.EqualTo(SaveStatus.Saved));

        var kept = await Register.WithAsync((data, _) => NewImport(data, Register.Access).UndoAsync(made, default));

        Assert.That(kept, Is.EqualTo(new[] { made[0].Id }));
        Assert.That(await Register.WithAsync((data, _) => data.Cases.Select(one => one.Number).ToListAsync()), Is.EqualTo(new[] { 1 }));
    }

    private async Task<IReadOnlyList<ImportRecord>> ImportAsync(HandAccess access, params ImportRecord[] records)
    {
        await Register.AsAsync(access, async (data, _) =>
        {
            await using var transaction = await data.Database.BeginTransactionAsync();
            var (import, chunk) = (NewImport(data, access), new ImportChunk(Register.District.District.Id, records));
            await import.CheckAsync(chunk, default);
            await import.ApplyAsync(chunk, default);
            await transaction.CommitAsync();
            return 0;
        });
        return records;
    }

    private CaseImport NewImport(MediationDbContext data, HandAccess access) => new(
        data, access, Register.District, new DisputeKindCatalog(data, Support.Register.Texts), new KnownCases(data), Register.Writer(data, access), Register.Clock);

    private static (string Column, object? Value)[] Cells(int? number = null, string? kind = "Nguồn nước", string? result = null) =>
    [
        (CaseColumns.Village, "Thôn Bản 1"), (CaseColumns.Commune, "Số 1"), (CaseColumns.Number, number), (CaseColumns.ReceivedOn, new DateOnly(2020, 5, 4)),
        (CaseColumns.Kind, kind), (CaseColumns.Result, result), (CaseColumns.EndedOn, result is null ? null : new DateOnly(2020, 5, 9)),
        (CaseColumns.Mediators, "Nông Văn Mẫu"), (CaseColumns.ReferredTo, null),
    ];

    private static ImportRecord Row(int row, int? number = null, string? kind = "Nguồn nước", string? result = null) => SampleRecords.Of(row, Cells(number, kind, result));
}
