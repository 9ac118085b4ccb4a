using Autofac;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
using ChoDon.Testing.Time;

namespace ChoDon.Platform.Core.Tests.Jobs;

/// <summary>A database, a clock in May 2020, and one house on it.</summary>
internal abstract class JobsFixture(DatabaseProvider provider)
{
    protected const string CountingJobId = "counting";

    /// <summary>For tests in which the counting job is to keep quiet.</summary>
    protected const string Yearly = "0 0 1 1 *";

    private readonly List<JobsHouse> _houses = [];
    private TestDatabase? _database;
    private FixedUnits _units = null!;

    protected ManualClock Clock { get; private set; } = null!;

    protected CountingJob.Script Script { get; private set; } = null!;

    protected JobsHouse House => _houses[0];

    [SetUp]
    public void Open()
    {
        _database = TestDatabase.Create(provider);
        _units = new FixedUnits();
        Clock = new ManualClock(Vietnam(2020, 5, 20, 9));
        Script = new CountingJob.Script();
        NewHouse();
    }

    [TearDown]
    public void Close()
    {
        _houses.ForEach(house => house.Dispose());
        _houses.Clear();
        _database?.Dispose();
    }

    /// <summary>Another process on the same database.</summary>
    protected JobsHouse NewHouse(string cron = "0 * * * *", CatchUp catchUp = CatchUp.EverySlot)
    {
        var house = new JobsHouse(
            _database!,
            _units,
            Clock,
            modules: modules => modules.Add<CountingJob>(CountingJobId, "Tidy", cron, catchUp),
            more: builder => builder.RegisterInstance(Script));
        _houses.Add(house);
        return house;
    }

    /// <summary>A house with other units and with jobs of its own.</summary>
    protected JobsHouse NewHouse(FixedUnits units, Action<ContainerBuilder> more) => new(
        _database!,
        units,
        Clock,
        more: builder =>
        {
            builder.RegisterInstance(Script);
            more(builder);
        });

    protected static DateTimeOffset Vietnam(int year, int month, int day, int hour, int minute = 0) =>
        new(year, month, day, hour, minute, 0, TimeSpan.FromHours(7));

    /// <summary>A run of the counting job that waits to be claimed.</summary>
    protected async Task<Guid> AddRunAsync(DateTimeOffset slot)
    {
        var run = NewRun.Of(HandModules.ModuleId, CountingJobId, House.DistrictId, slot.UtcDateTime, Clock.GetUtcNow().UtcDateTime, null);
        await using var context = House.NewContext();
        Assert.That(await run.AddIfNewAsync(context, default), Is.True);
        return run.Run.Id;
    }

    protected JobRun Find(Guid runId) => House.Runs().Single(run => run.Id == runId);

    protected IEnumerable<DateTime> Slots(string jobId) =>
        House.Runs().Where(run => run.JobId == jobId).Select(run => run.DueSlot);
}
