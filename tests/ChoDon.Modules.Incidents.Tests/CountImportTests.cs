using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.ImportIncidents;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Modules.Incidents.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Imports;

namespace ChoDon.Modules.Incidents.Tests;

internal sealed class CountImportTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task Rows_become_counts_and_are_known_the_next_time()
    {
        ImportRecord[] Rows() =>
        [
            Row(2, month: "05/2020", kind: "danh bac", outcome: nameof(Outcome.Administrative), cases: 2, subjects: 5, helped: 1),
            Row(3, village: "Bản 2", commune: "Xã Số 3", month: "01/04/2020", outcome: null, cases: 3, subjects: null, helped: null),
        ];

        var first = await ImportAsync(Rows());
        var second = await ImportAsync(Rows());

        var counts = (await Register.AllAsync()).OrderByDescending(count => count.Month).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(first.SelectMany(record => record.First.Errors.Concat(record.First.Warnings)), Is.Empty);
            Assert.That(second.Select(record => record.IsKnown), Has.All.True);
            Assert.That(counts.Select(count => (count.UnitId, count.Month, count.Outcome, count.Cases, count.Subjects, count.Helped)), Is.EqualTo(new[]
            {
                (Register.Village(0), Day(2020, 5, 1), Outcome.Administrative, 2, 5, 1),
                (Register.Village(22), Day(2020, 4, 1), Outcome.NotStated, 3, 0, 0),
            }));
            Assert.That(counts.Select(count => count.KindId), Is.EqualTo(new Guid?[] { NationalKinds.All[2].Id, null }));
        });
        Assert.That(await Register.StaleAsync(), Has.Count.EqualTo(2));
    }

    [TestCase("village", null, "village: Import.VillageMissing")]
    [TestCase("village", "Bản 99", "village: Import.VillageUnknown")]
    [TestCase("month", null, "month: Error.MonthMissing")]
    [TestCase("month", "năm ngoái", "month: Error.MonthUnread")]
    [TestCase("month", "06/2020", "month: Error.MonthInFuture")]
    [TestCase("month", "05/2018", "month: Error.MonthBeforeProgramme")]
    [TestCase("kind", "Chuyện lạ", "kind: Import.KindUnknown")]
    [TestCase("cases", null, "cases: Error.NumberOfMissing")]
    [TestCase("cases", -1, "cases: Error.NumberBeyond")]
    [TestCase("subjects", 1000, "subjects: Error.NumberBeyond")]
    [TestCase("helped", 2, "helped: Error.HelpedMore")]
    public async Task What_cannot_be_is_refused_at_its_cell(string column, object? value, string expected)
    {
        var record = SampleRecords.Of(2, [.. Cells().Select(cell => cell.Column == column ? (column, value) : cell)]);

        await ImportAsync(record);

        Assert.That(record.First.Errors.Select(error => $"{error.Column}: {error.TextKey}").First(), Is.EqualTo(expected));
        Assert.That(await Register.AllAsync(), Is.Empty);
    }

    [Test]
    public async Task What_looks_odd_is_told_and_comes_in()
    {
        var record = Row(2, subjects: 0);

        await ImportAsync(record);

        Assert.That(record.First.Warnings.Select(warning => warning.TextKey), Is.EqualTo(new[] { "Doubt.NoSubjects.Criminal" }));
        Assert.That(await Register.AllAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_import_is_taken_back_but_for_what_was_changed_since()
    {
        await ImportAsync(Row(2, month: "03/2020"), Row(3, month: "04/2020"));
        var made = (await Register.AllAsync()).ConvertAll(count => new ImportedRecord(count.Id, count.Stamp));
        await Register.EditAsync(made[0].Id, form => form.Cases = 9);

        var kept = await Register.WithAsync((data, _) => NewImport(data).UndoAsync(made, default));

        Assert.That(kept, Is.EqualTo(new[] { made[0].Id }));
        Assert.That((await Register.AllAsync()).Single().Cases, Is.EqualTo(9));
    }

    [Test]
    public async Task The_questions_to_the_database_do_not_grow_with_the_file()
    {
        var few = await QuestionsAsync(2);

        Assert.That(await QuestionsAsync(60), Is.EqualTo(few).And.EqualTo(2));

        async Task<int> QuestionsAsync(int rows)
        {
            Register.Commands.Count = 0;
            await Register.WithAsync(async (data, _) =>
            {
                await NewImport(data).CheckAsync(new ImportChunk(Register.District.District.Id, [.. Enumerable.Range(2, rows).Select(at => Row(at, cases: at))]), default);
                return 0;
            });
            return Register.Commands.Count;
        }
    }

    private async Task<IReadOnlyList<ImportRecord>> ImportAsync(params ImportRecord[] records)
    {
        await Register.WithAsync(async (data, _) =>
        {
            var (import, chunk) = (NewImport(data), new ImportChunk(Register.District.District.Id, records));
            await import.CheckAsync(chunk, default);
            await import.ApplyAsync(chunk, default);
            return 0;
        });
        return records;
    }

    private CountImport NewImport(IncidentsDbContext data) =>
        new(data, Register.Access, Register.Units, new KindCatalog(data, Support.Register.Texts), Register.Clock);

    private static (string Column, object? Value)[] Cells(
        string? village = "Thôn Bản 1", string? commune = "Số 1", string? month = "05/2020", string? kind = null,
        string? outcome = nameof(Outcome.Criminal), int? cases = 1, int? subjects = 1, int? helped = 0) =>
    [
        (CountColumns.Village, village), (CountColumns.Commune, commune), (CountColumns.Month, month), (CountColumns.Kind, kind),
        (CountColumns.Outcome, outcome), (CountColumns.Cases, cases), (CountColumns.Subjects, subjects), (CountColumns.Helped, helped),
    ];

    private static ImportRecord Row(
        int number, string? village = "Thôn Bản 1", string? commune = "Số 1", string? month = "05/2020", string? kind = null,
        string? outcome = nameof(Outcome.Criminal), int? cases = 1, int? subjects = 1, int? helped = 0) =>
        SampleRecords.Of(number, Cells(village, commune, month, kind, outcome, cases, subjects, helped));
}
