using Autofac;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;

namespace ChoDon.Platform.Core.Tests.Audit;

/// <summary>The check of every night, run as the host runs it.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class AuditCheckTests(DatabaseProvider provider) : AuditFixture(provider)
{
    [Test]
    public async Task The_nightly_check_ends_well_while_the_log_is_whole_and_fails_with_the_broken_row_when_not()
    {
        await AppendAsync(4);
        using var house = new JobsHouse(Database, new FixedUnits(), Clock, more: builder => builder.RegisterModule<AuditComponent>());
        await house.TickAsync();
        await NightAsync(house);
        var whole = Runs(house);

        await IntrudeAsync(context => Fields.All["actor_name"](context, 2, "Người khác"));
        await NightAsync(house);
        var broken = Runs(house);

        Assert.Multiple(() =>
        {
            Assert.That(whole.Select(run => run.Status), Is.EqualTo(new[] { JobRunStatus.Succeeded }));
            Assert.That(broken.Select(run => run.Error), Is.EqualTo(new[] { null, "Bản ghi 2 đã bị sửa: nội dung không khớp với mã kiểm tra." }));
        });
    }

    private Task NightAsync(JobsHouse house)
    {
        Clock.Advance(TimeSpan.FromDays(1));
        return house.TickAsync();
    }

    private static List<JobRun> Runs(JobsHouse house) =>
        [.. house.Runs().Where(run => run.JobId == PlatformJobIds.AuditCheck)];
}
