using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Integrity;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
using ChoDon.Testing.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Integrity;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class IntegrityCheckTests(DatabaseProvider provider)
{
    private TestDatabase _database = null!;
    private JobsHouse _house = null!;

    [SetUp]
    public void Open()
    {
        _database = TestDatabase.Create(provider);
        _house = new JobsHouse(
            _database,
            new FixedUnits(),
            new ManualClock(new DateTimeOffset(2020, 5, 20, 9, 0, 0, TimeSpan.FromHours(7))),
            more: builder => builder.RegisterModule<IntegrityComponent>());
    }

    [TearDown]
    public void Close()
    {
        _house.Dispose();
        _database.Dispose();
    }

    [Test]
    public async Task A_sound_database_is_told_to_be_sound()
    {
        var run = await RunAsync();

        await using var context = _house.NewContext();
        var key = provider == DatabaseProvider.Sqlite ? "TablesSound" : "PostgresSound";
        Assert.Multiple(() =>
        {
            Assert.That(run, Has.Property("Status").EqualTo(JobRunStatus.Succeeded).And.Property("Error").Null);
            Assert.That(context.JobRunLines.Count(line => line.TextKey == key), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_row_that_refers_to_nothing_fails_the_run_and_is_named()
    {
        await HarmAsync();

        var run = await RunAsync();

        Assert.That(run, Has.Property("Status").EqualTo(JobRunStatus.Pending).And.Property("Error").Contains(
            provider == DatabaseProvider.Sqlite ? "platform_job_run_line" : "platform_outbox_message"));
    }

    private async Task HarmAsync()
    {
        await using var context = _house.NewContext();
        if (provider == DatabaseProvider.Sqlite)
        {
            await context.Database.OpenConnectionAsync();
            await context.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=OFF");
            await context.Database.ExecuteSqlAsync($"INSERT INTO platform_job_run_line (run_id, number, at, is_of_job, text_key, text_values) VALUES ({Guid.CreateVersion7()}, 1, {DateTime.UnixEpoch}, {false}, 'a', '[]')");
            await context.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=ON");
        }
        else
        {
            await context.Database.ExecuteSqlRawAsync("ALTER TABLE platform_outbox_message ADD CONSTRAINT harm CHECK (attempts < 0) NOT VALID");
        }
    }

    private async Task<JobRun> RunAsync()
    {
        await _house.Resolve<RunNow>().AskAsync(
            PlatformJobDeclaration.ModuleId, PlatformJobIds.IntegrityCheck, JobPlaces.Installation, new Actor(null, "test"), null, default);
        var id = _house.Runs().Single().Id;
        await _house.Resolve<JobDispatcher>().ExecuteAsync(id, default);
        return _house.Runs().Single();
    }
}
