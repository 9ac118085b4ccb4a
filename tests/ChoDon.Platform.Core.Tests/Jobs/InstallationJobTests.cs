using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;

namespace ChoDon.Platform.Core.Tests.Jobs;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class InstallationJobTests(DatabaseProvider provider) : JobsFixture(provider)
{
    [Test]
    public async Task A_job_of_the_installation_has_one_schedule_and_one_run_however_many_districts_there_are()
    {
        using var house = NewInstallation();
        await house.TickAsync();
        Clock.MoveTo(Vietnam(2020, 5, 21, 2, 1));

        await house.TickAsync();

        using var context = house.NewContext();
        Assert.Multiple(() =>
        {
            Assert.That(context.JobSchedules.Count(row => row.JobId == "nightly"), Is.EqualTo(1));
            Assert.That(context.JobSchedules.Count(row => row.JobId == "monthly-summary"), Is.EqualTo(2));
            Assert.That(house.Runs().Where(run => run.JobId == "nightly").Select(run => run.DistrictId), Is.EqualTo(new[] { JobPlaces.Installation }));
            Assert.That(Script.Slots, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task It_is_shown_to_who_looks_after_the_installation_and_runs_in_no_district()
    {
        using var house = NewInstallation();
        await house.TickAsync();
        var overview = house.Resolve<JobsOverview>();

        var everywhere = await overview.ReadAsync(house.DistrictId, withInstallation: true, default);
        var district = await overview.ReadAsync(house.DistrictId, withInstallation: false, default);
        var misplaced = await house.Resolve<RunNow>().AskAsync(
            PlatformJobDeclaration.ModuleId, "nightly", house.DistrictId, new Actor(null, "test"), null, default);

        Assert.Multiple(() =>
        {
            Assert.That(everywhere.OfInstallation.Select(job => job.JobId), Is.EqualTo(new[] { "nightly" }));
            Assert.That(district.OfInstallation, Is.Empty);
            Assert.That(everywhere.Jobs.Concat(district.Jobs).Select(job => job.JobId), Has.None.EqualTo("nightly"));
            Assert.That(misplaced.Outcome, Is.EqualTo(RunNowOutcome.Unknown));
        });
    }

    private JobsHouse NewInstallation() => NewHouse(new FixedUnits(districts: 2), builder =>
    {
        builder.RegisterType<CountingJob>();
        builder.RegisterInstance(new PlatformJobDeclaration(
            new JobDefinition("nightly", "AuditCheck", "0 2 * * *", CatchUp.LatestOnly), typeof(CountingJob), typeof(JobTexts), JobScope.Installation));
    });
}
