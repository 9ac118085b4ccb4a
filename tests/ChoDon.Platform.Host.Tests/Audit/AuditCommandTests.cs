using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Switches;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Tests.Audit;

/// <summary>The command that an operator or an auditor runs.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class AuditCommandTests(DatabaseProvider provider)
{
    private TemporaryDirectory _directory = null!;
    private TestDatabase _database = null!;

    [SetUp]
    public async Task MakeLogAsync()
    {
        _directory = new TemporaryDirectory();
        _database = TestDatabase.Create(provider);
        await NoteAsync(3);
    }

    [TearDown]
    public void Close()
    {
        _database.Dispose();
        _directory.Dispose();
    }

    [Test]
    public async Task A_whole_log_is_told_in_one_line_with_its_head_and_so_is_the_head_alone()
    {
        var verified = await RunAsync("audit", "verify");
        var head = await RunAsync("audit", "head");

        Assert.Multiple(() =>
        {
            Assert.That((verified.ExitCode, head.ExitCode), Is.EqualTo((0, 0)), verified.Errors + head.Errors);
            Assert.That(AuditMark.Parse(head.Output)?.Number, Is.EqualTo(3));
            Assert.That(verified.Output, Is.EqualTo($"The audit log is whole: 3 entries, head {head.Output}"));
        });
    }

    [Test]
    public async Task The_first_broken_row_is_named_in_one_line()
    {
        await IntrudeAsync(context => context.AuditEntries.Where(entry => entry.Number >= 2)
            .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Detail, "không có lý do")));

        var verified = await RunAsync("audit", "verify");

        AssertRefused(verified, "Entry 2 was edited");
    }

    [Test]
    public async Task A_log_cut_together_with_its_head_is_found_by_the_head_that_was_kept()
    {
        var kept = (await RunAsync("audit", "head")).Output.Trim();
        await IntrudeAsync(async context =>
        {
            await context.AuditEntries.Where(entry => entry.Number == 3).ExecuteDeleteAsync();
            var last = await context.AuditEntries.SingleAsync(entry => entry.Number == 2);
            await context.AuditHeads.ExecuteUpdateAsync(set => set
                .SetProperty(head => head.Number, 2)
                .SetProperty(head => head.Hash, last.Hash));
        });

        Assert.That((await RunAsync("audit", "verify")).ExitCode, Is.Zero);
        AssertRefused(await RunAsync("audit", "verify", "--head", kept), "entry 3, the last entry is 2");
    }

    [Test]
    public async Task A_head_that_is_none_and_a_directory_without_a_database_are_named()
    {
        AssertRefused(await RunAsync("audit", "verify", "--head", "3:abc"), "NUMBER:HASH");
        var empty = Path.Combine(_directory.FullPath, "empty");
        AssertRefused(await HostCommand.RunAsync("audit", "verify", "--data", empty), empty);
        Assert.That(Directory.Exists(empty), Is.False);
    }

    private async Task NoteAsync(int times)
    {
        for (var turn = 0; turn < times; turn++)
        {
            await new ModuleSwitches(_database.Database, TimeProvider.System).TurnAsync(
                "enrollment", Guid.CreateVersion7(), true, new Actor(null, "test"), $"lý do {turn}", default);
        }
    }

    private Task<HostCommand> RunAsync(params string[] command)
    {
        var file = Path.Combine(_directory.FullPath, DataDirectory.DatabaseName);
        if (provider == DatabaseProvider.Sqlite)
        {
            using var source = _database.NewContext();
            File.Delete(file);
            source.Database.ExecuteSql($"VACUUM INTO {file}");
        }

        return HostCommand.RunAsync(
            new Dictionary<string, string?>
            {
                ["CHODON_Database__Provider"] = provider.ToString(),
                ["CHODON_Database__ConnectionString"] = _database.Database.ConnectionString,
            },
            [.. command, "--data", _directory.FullPath]);
    }

    private async Task IntrudeAsync(Func<PlatformDbContext, Task> change)
    {
        await using var context = _database.NewContext();
        await context.Database.ExecuteSqlRawAsync(provider == DatabaseProvider.Sqlite
            ? "DROP TRIGGER platform_audit_entry_no_update; DROP TRIGGER platform_audit_entry_no_delete"
            : "DROP TRIGGER platform_audit_entry_append_only ON platform_audit_entry");
        await change(context);
    }

    private static void AssertRefused(HostCommand ended, string words) =>
        Assert.Multiple(() =>
        {
            Assert.That(ended.ExitCode, Is.EqualTo(2));
            Assert.That(ended.ErrorLines, Has.Count.EqualTo(1), ended.Errors);
            Assert.That(ended.Errors, Does.Contain(words));
            Assert.That(ended.Output, Is.Empty);
        });
}
