using System.Diagnostics;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Protection;
using ChoDon.Testing;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Faults.Tests.Keys;

/// <summary>A demonstration whose households all have a citizen number, and the commands that change its key.</summary>
internal sealed class SealedDemo : IDisposable
{
    /// <summary>Those that the demonstration fills, of several modules.</summary>
    private static readonly SealedColumn[] Columns =
    [
        new("enr_household", "citizen_number"),
        new("med_case_party", "name"),
        new("med_mediation_case", "matter"),
        new("med_mediation_case", "agreement"),
        new("wpn_donor", "name"),
    ];

    private readonly TemporaryDirectory _directory = new();
    private readonly TestDatabase? _postgres;
    private readonly PlatformDatabase _database;
    private readonly Dictionary<string, string?> _environment = [];

    private SealedDemo(DatabaseProvider provider)
    {
        if (provider == DatabaseProvider.PostgreSql)
        {
            _postgres = TestDatabase.CreateEmpty(provider);
            _environment["CHODON_Database__Provider"] = nameof(DatabaseProvider.PostgreSql);
            _environment["CHODON_Database__ConnectionString"] = _postgres.Database.ConnectionString;
        }

        _database = _postgres?.Database ?? PlatformDatabase.Sqlite(Path.Combine(_directory.FullPath, DataDirectory.DatabaseName));
    }

    public static async Task<SealedDemo> MakeAsync(DatabaseProvider provider)
    {
        var demo = new SealedDemo(provider);
        if (provider == DatabaseProvider.Sqlite)
            await DemoTemplate.CopyToAsync(demo._directory.FullPath);
        else
            await demo.CommandAsync("demo", "--once");
        await demo.SealNumbersAsync();
        return demo;
    }

    /// <summary>The names of the keys in the file, which is whole or the test ends here.</summary>
    public IReadOnlyList<string> KeyIds => [Keys.CurrentId, .. Keys.OldIds];

    private FieldKeys Keys => FieldKeys.ReadOrMake(Path.Combine(_directory.FullPath, DataDirectory.KeysName, FieldKeys.FileName));

    public async Task CommandAsync(params string[] command)
    {
        var ended = await HostCommand.RunAsync(_environment, [.. command, "--data", _directory.FullPath]);
        Assert.That(ended.ExitCode, Is.Zero, ended.Errors);
    }

    /// <summary>Begins to change the key, as a process that can be killed.</summary>
    public Process BeginToRotate()
    {
        var start = new ProcessStartInfo("dotnet", [Repository.HostAssembly, "field-keys", "rotate", "--data", _directory.FullPath])
        {
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in _environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>All values, opened with the keys of the file.</summary>
    public async Task<Dictionary<FieldPlace, string>> ReadAsync()
    {
        var cipher = new FieldCipher(Keys);
        return (await ValuesAsync()).ToDictionary(value => value.Place, value => cipher.Open(value.Place, new SealedText(value.Value)));
    }

    /// <summary>How many keys have sealed what is there.</summary>
    public async Task<int> CountKeysInUseAsync() =>
        (await ValuesAsync()).Select(value => Convert.ToHexString(value.Value.AsSpan(1, 4))).Distinct().Count();

    public void Dispose()
    {
        _postgres?.Dispose();
        _directory.Dispose();
    }

    private async Task<List<(FieldPlace Place, byte[] Value)>> ValuesAsync()
    {
        List<(FieldPlace, byte[])> values = [];
        await using var context = _database.NewContext();
        foreach (var column in Columns)
        {
            var all = $"""SELECT id AS "Id", "{column.Column}" AS "Value" FROM {column.Table} WHERE "{column.Column}" IS NOT NULL""";
            var rows = await context.Database.SqlQueryRaw<SealedValue>(all).ToListAsync();
            Assert.That(rows, Is.Not.Empty, $"{column}");
            values.AddRange(rows.Select(row => (new FieldPlace(column.Table, column.Column, row.Id), row.Value)));
        }

        return values;
    }

    private async Task SealNumbersAsync()
    {
        var cipher = new FieldCipher(Keys);
        await using var context = _database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync();
        foreach (var id in await context.Database.SqlQuery<Guid>($"SELECT id AS \"Value\" FROM enr_household").ToListAsync())
        {
            var number = cipher.Seal(new FieldPlace("enr_household", "citizen_number", id), $"{id}").Bytes.ToArray();
            await context.Database.ExecuteSqlAsync($"UPDATE enr_household SET citizen_number = {number} WHERE id = {id}");
        }

        await transaction.CommitAsync();
    }

    private sealed record SealedValue(Guid Id, byte[] Value);
}
