using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Protection;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Protection;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class FieldKeyRotationTests(DatabaseProvider provider)
{
    private static readonly SealedColumn Column = new("platform_import_batch", "sealed_key");

    private TestDatabase _database = null!;
    private TemporaryDirectory _directory = null!;
    private FieldKeys _first = null!;
    private FieldKeyRotation _rotation = null!;

    private string File => Path.Combine(_directory.FullPath, FieldKeys.FileName);

    [SetUp]
    public void MakeDatabase()
    {
        _database = TestDatabase.Create(provider);
        _directory = new TemporaryDirectory();
        _first = FieldKeys.ReadOrMake(File);
        using var context = _database.NewContext();
        _rotation = new FieldKeyRotation(_database.Database, [.. SealedColumn.Of(context.Model)], TimeProvider.System);
    }

    [TearDown]
    public void DropDatabase()
    {
        _database.Dispose();
        _directory.Dispose();
    }

    [Test]
    public async Task Every_value_opens_by_the_new_key_alone_and_its_row_is_the_same_as_before()
    {
        var ids = await AddAsync(1200);
        var before = await RowsAsync();

        Assert.That(await RotateAsync(), Is.Empty);
        Assert.That(await _rotation.DropOldAsync(FieldKeys.ReadOrMake(File), default), Is.Empty);

        var keys = FieldKeys.ReadOrMake(File);
        var after = await RowsAsync();
        Assert.Multiple(() =>
        {
            Assert.That(keys.OldIds, Is.Empty);
            Assert.That(after.Select(row => Open(keys, row)), Is.EquivalentTo(ids.Select(id => $"{id}")));
            Assert.That(after.Select(row => (row.Id, row.Stamp)), Is.EqualTo(before.Select(row => (row.Id, row.Stamp))));
        });
        await using var context = _database.NewContext();
        Assert.That(await context.FieldKeys.Select(key => key.Id).ToListAsync(), Is.EqualTo(new[] { keys.CurrentId }));
        Assert.That(
            await context.AuditEntries.OrderBy(entry => entry.Number).Select(entry => entry.Action).ToListAsync(),
            Is.EqualTo(new[] { "field-key.changed", "field-key.dropped" }));
    }

    [Test]
    public async Task A_change_that_was_broken_off_goes_on_with_the_key_it_had_made()
    {
        await AddAsync(3);
        var begun = await _rotation.BeginAsync(_first, default);

        var again = await _rotation.BeginAsync(FieldKeys.ReadOrMake(File), default);
        Assert.That(again.CurrentId, Is.EqualTo(begun.CurrentId).And.Not.EqualTo(_first.CurrentId));

        await _rotation.With(again).RunAsync(_ => { }, default);
        Assert.That((await _rotation.BeginAsync(FieldKeys.ReadOrMake(File), default)).CurrentId, Is.Not.EqualTo(begun.CurrentId), "the next change makes another key");
    }

    [Test]
    public async Task What_no_key_opens_stays_as_it_is_and_is_told_and_keeps_the_key_that_it_names()
    {
        var ids = await AddAsync(4);
        var moved = (await RowsAsync()).Single(row => row.Id == ids[0]).SealedKey;
        await using (var context = _database.NewContext())
            await context.ImportBatches.Where(row => row.Id == ids[1]).ExecuteUpdateAsync(set => set.SetProperty(row => row.SealedKey, moved));

        Assert.That(await RotateAsync(), Is.EqualTo(new[] { new SealedCount(Column, 1) }));
        Assert.That((await RowsAsync()).Single(row => row.Id == ids[1]).SealedKey, Is.EqualTo(moved));
        Assert.That(await _rotation.DropOldAsync(FieldKeys.ReadOrMake(File), default), Is.EqualTo(new[] { new SealedCount(Column, 1) }));
        Assert.That(FieldKeys.ReadOrMake(File).OldIds, Is.EqualTo(new[] { _first.CurrentId }));
    }

    [Test]
    public async Task What_somebody_writes_between_reading_and_writing_is_not_overwritten()
    {
        var ids = await AddAsync(2);
        var keys = await _rotation.BeginAsync(_first, default);
        var meanwhile = new FieldCipher(_first).Seal(PlaceOf(ids[1]), "written meanwhile").Bytes.ToArray();
        await using var context = _database.NewContext();
        foreach (var statement in WhenWritten(ids[0], $"UPDATE {Column.Table} SET {Column.Column} = {Literal(meanwhile)} WHERE id = '{Written(ids[1])}'"))
            await context.Database.ExecuteSqlRawAsync(statement);

        Assert.That(await _rotation.With(keys).RunAsync(_ => { }, default), Is.EqualTo(new[] { new SealedCount(Column, 1) }));
        Assert.That(Open(keys, (await RowsAsync()).Single(row => row.Id == ids[1])), Is.EqualTo("written meanwhile"));
    }

    [Test]
    public void The_file_keeps_its_older_keys_and_is_its_owners_alone()
    {
        var keys = _first.WithNew().WithNew();

        Assert.Multiple(() =>
        {
            Assert.That(FieldKeys.ReadOrMake(File).OldIds, Has.Count.EqualTo(2).And.Contains(_first.CurrentId));
            Assert.That(FieldKeys.ReadOrMake(File).CurrentId, Is.EqualTo(keys.CurrentId));
            Assert.That(Directory.GetFiles(_directory.FullPath), Is.EqualTo(new[] { File }));
            if (!OperatingSystem.IsWindows())
                Assert.That(System.IO.File.GetUnixFileMode(File), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
        });
    }

    private IEnumerable<string> WhenWritten(Guid id, string statement) => provider == DatabaseProvider.Sqlite
        ? [$"CREATE TRIGGER meanwhile AFTER UPDATE ON {Column.Table} WHEN NEW.id = '{Written(id)}' BEGIN {statement}; END"]
        :
        [
            $"CREATE FUNCTION meanwhile() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {statement}; RETURN NULL; END $$",
            $"CREATE TRIGGER meanwhile AFTER UPDATE ON {Column.Table} FOR EACH ROW WHEN (NEW.id = '{Written(id)}') EXECUTE FUNCTION meanwhile()",
        ];

    private string Literal(byte[] value) => provider == DatabaseProvider.Sqlite ? $"X'{Convert.ToHexString(value)}'" : $"'\\x{Convert.ToHexString(value)}'";

    private static string Written(Guid id) => $"{id}".ToUpperInvariant();

    private async Task<IReadOnlyList<SealedCount>> RotateAsync()
    {
        var keys = await _rotation.BeginAsync(_first, default);
        return await _rotation.With(keys).RunAsync(_ => { }, default);
    }

    private async Task<List<Guid>> AddAsync(int count)
    {
        await FieldKeyCheck.RequireAsync(_database.Database, _first, TimeProvider.System, default);
        var cipher = new FieldCipher(_first);
        List<Guid> ids = [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())];
        await using var context = _database.NewContext();
        context.ImportBatches.AddRange(ids.Select(id => new ImportBatch
        {
            Id = id,
            Definition = "enrollment.households",
            DistrictId = Guid.Empty,
            UnitId = Guid.Empty,
            AccountId = Guid.Empty,
            AccountName = "test",
            FileName = "test.csv",
            FileHash = "",
            CreatedAt = DateTime.UnixEpoch,
            ChangedAt = DateTime.UnixEpoch,
            SealedKey = cipher.Seal(PlaceOf(id), $"{id}"),
        }));
        await context.SaveChangesAsync();
        return ids;
    }

    private async Task<List<ImportBatch>> RowsAsync()
    {
        await using var context = _database.NewContext();
        return await context.ImportBatches.AsNoTracking().OrderBy(row => row.Id).ToListAsync();
    }

    private static string Open(FieldKeys keys, ImportBatch row) => new FieldCipher(keys).Open(PlaceOf(row.Id), row.SealedKey);

    private static FieldPlace PlaceOf(Guid id) => new(Column.Table, Column.Column, id);
}
