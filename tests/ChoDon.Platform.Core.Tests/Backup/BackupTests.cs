using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Backup;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Notices;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Hosting;
using ChoDon.Testing.Jobs;
using ChoDon.Testing.Time;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Tests.Backup;

internal sealed class BackupTests
{
    private TestDatabase _database = null!;
    private TemporaryDirectory _directory = null!;
    private BackupPaths _paths = null!;
    private ManualClock _clock = null!;
    private JobsHouse _house = null!;
    private long _free = long.MaxValue;

    [SetUp]
    public void Open()
    {
        _free = long.MaxValue;
        _database = TestDatabase.Create(DatabaseProvider.Sqlite);
        _directory = new TemporaryDirectory();
        _clock = new ManualClock(new DateTimeOffset(2020, 5, 20, 18, 0, 0, TimeSpan.Zero));
        _paths = new BackupPaths(Path.Combine(_directory.FullPath, "backups"), Path.Combine(_directory.FullPath, "keys"), Path.Combine(_directory.FullPath, "audit-heads.txt"));
        Directory.CreateDirectory(_paths.Keys);
        File.WriteAllText(Path.Combine(_paths.Keys, "fields.key"), "key");
        File.WriteAllText(_paths.AuditHeads, "head");
        _house = NewHouse(new BackupSettings());
    }

    [TearDown]
    public void Close()
    {
        _house.Dispose();
        _database.Dispose();
        _directory.Dispose();
    }

    [Test]
    public async Task A_backup_holds_the_database_the_keys_and_the_heads_for_their_owner_alone()
    {
        var run = await RunAsync();

        var backup = Path.Combine(_paths.Folder, "20200520T180000Z");
        Assert.Multiple(() =>
        {
            Assert.That(run, Has.Property("Status").EqualTo(JobRunStatus.Succeeded).And.Property("Error").Null);
            Assert.That(Files(backup), Is.EquivalentTo(new[] { "audit-heads.txt", "chodon.db", "keys/fields.key" }));
            Assert.That(Directory.GetDirectories(_paths.Folder), Has.Length.EqualTo(1), "nothing unfinished is left");
            if (!OperatingSystem.IsWindows())
            {
                Assert.That(File.GetUnixFileMode(backup), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
                Assert.That(File.GetUnixFileMode(Path.Combine(backup, "keys", "fields.key")), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
            }
        });
    }

    [Test]
    public async Task The_copy_is_of_one_moment_although_others_write_meanwhile()
    {
        using var stop = new CancellationTokenSource();
        await FillAsync(5000);
        var writing = WriteAsync(stop.Token);

        var run = await RunAsync();
        await stop.CancelAsync();
        var written = await writing;

        TestContext.Out.WriteLine($"{written} rows written meanwhile");
        Assert.Multiple(() =>
        {
            Assert.That(written, Is.GreaterThan(0));
            Assert.That(run, Has.Property("Status").EqualTo(JobRunStatus.Succeeded).And.Property("Error").Null);
        });
    }

    [Test]
    public async Task Without_room_it_says_how_much_is_missing_and_leaves_nothing_behind()
    {
        _free = 5 * 1024 * 1024;

        var run = await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(run, Has.Property("Status").EqualTo(JobRunStatus.Pending).And.Property("Error").Contains("5 MB"));
            Assert.That(Directory.EnumerateFileSystemEntries(_paths.Folder), Is.Empty);
        });
    }

    [Test]
    public async Task A_copy_that_lacks_rows_or_is_damaged_is_found()
    {
        await FillAsync(50);
        var copy = new SqliteCopy(_database.Database);
        var file = Path.Combine(_directory.FullPath, "copy.db");
        var contents = await copy.MakeAsync(file, _ => Task.CompletedTask, default);
        var sound = await SqliteCopy.FaultOfAsync(file, contents, default);

        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var delete = connection.CreateCommand();
            delete.CommandText = "DELETE FROM platform_setting_text WHERE number = 7";
            await delete.ExecuteNonQueryAsync();
        }

        var lacking = await SqliteCopy.FaultOfAsync(file, contents, default);
        var bytes = await File.ReadAllBytesAsync(file);
        bytes.AsSpan(4096 * 3, 4096 * 20).Fill(0xA5);
        await File.WriteAllBytesAsync(file, bytes);

        Assert.That((sound, lacking), Is.EqualTo(((string?)null, "platform_setting_text")));
        Assert.That(await SqliteCopy.FaultOfAsync(file, contents, default), Is.Not.Null);
    }

    [Test]
    public async Task Old_ones_go_by_the_rule_and_what_is_no_backup_is_left_alone()
    {
        using var house = NewHouse(new BackupSettings { Daily = 2, Weekly = 0, Monthly = 0 });
        Directory.CreateDirectory(Path.Combine(_paths.Folder, "by hand"));
        for (var night = 0; night < 4; night++)
        {
            await RunAsync(house);
            _clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.That(
            Directory.GetDirectories(_paths.Folder).Select(Path.GetFileName),
            Is.EquivalentTo(new[] { "by hand", "20200522T180000Z", "20200523T180000Z" }));
    }

    [Test]
    public async Task Who_keeps_the_keys_elsewhere_gets_them_into_no_backup()
    {
        using var house = NewHouse(new BackupSettings { WithKeys = false });

        await RunAsync(house);

        Assert.That(Files(Path.Combine(_paths.Folder, "20200520T180000Z")), Is.EquivalentTo(new[] { "audit-heads.txt", "chodon.db" }));
    }

    [Test]
    public async Task Administrators_of_the_installation_are_told_when_the_last_one_is_older_than_two_days()
    {
        var notices = _house.Resolve<IEnumerable<INoticeSource>>().Single(source => source.Id == "backup");
        await RunAsync();
        var fresh = await notices.ReadAsync(Guid.Empty, default);
        _clock.Advance(TimeSpan.FromDays(2) + TimeSpan.FromMinutes(1));
        var old = await notices.ReadAsync(Guid.Empty, default);
        Directory.Delete(_paths.Folder, recursive: true);
        var never = await notices.ReadAsync(Guid.Empty, default);

        Assert.Multiple(() =>
        {
            Assert.That((fresh.Count, old.Count, never.Count), Is.EqualTo((0, 1, 1)));
            Assert.That(old[0].At, Is.EqualTo(new DateTime(2020, 5, 20, 18, 0, 0, DateTimeKind.Utc)));
            Assert.That(never[0].At, Is.Null);
            Assert.That(notices.IsOfInstallation, Is.True);
        });
    }

    private JobsHouse NewHouse(BackupSettings settings) => new(_database, new FixedUnits(), _clock, more: builder =>
    {
        builder.RegisterInstance(settings);
        builder.RegisterInstance(_paths);
        builder.RegisterInstance<FreeSpace>(_ => _free);
        builder.RegisterGeneric(typeof(StringLocalizer<>)).As(typeof(IStringLocalizer<>));
        builder.RegisterModule<BackupComponent>();
    });

    private Task<JobRun> RunAsync() => RunAsync(_house);

    private static async Task<JobRun> RunAsync(JobsHouse house)
    {
        var asked = await house.Resolve<RunNow>().AskAsync(
            PlatformJobDeclaration.ModuleId, PlatformJobIds.Backup, JobPlaces.Installation, new Actor(null, "test"), null, default);
        await house.Resolve<JobDispatcher>().ExecuteAsync(asked.RunId!.Value, default);
        return house.Runs().Single(run => run.Id == asked.RunId);
    }

    private static IEnumerable<string> Files(string directory) =>
        Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(directory, file).Replace('\\', '/'));

    private async Task FillAsync(int rows)
    {
        await using var connection = new SqliteConnection(_database.Database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            "CREATE TABLE platform_setting_text (number INTEGER PRIMARY KEY, words TEXT NOT NULL); "
            + "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < $rows) "
            + "INSERT INTO platform_setting_text SELECT n, hex(randomblob(400)) FROM c";
        command.Parameters.AddWithValue("$rows", rows);
        await command.ExecuteNonQueryAsync();
    }

    private Task<int> WriteAsync(CancellationToken cancellationToken) => Task.Run(async () =>
    {
        var written = 0;
        await using var connection = new SqliteConnection(_database.Database.ConnectionString);
        await connection.OpenAsync(CancellationToken.None);
        while (!cancellationToken.IsCancellationRequested)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO platform_setting_text (words) VALUES (hex(randomblob(400)))";
            written += await command.ExecuteNonQueryAsync(CancellationToken.None);
        }

        return written;
    });
}
