using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Switches;
using ChoDon.Platform.Modularity.Gate;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Modules;

namespace ChoDon.Platform.Modularity.Tests.Gate;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class ModuleGateTests(DatabaseProvider provider)
{
    private static readonly Guid Neighbour = Guid.CreateVersion7();

    private ModuleFolder _folder = null!;
    private StartedModules _modules = null!;
    private ModuleGate _gate = null!;

    /// <summary>A district of the test's own: the tests share one database.</summary>
    private Guid District { get; set; }

    [OneTimeSetUp]
    public async Task Start()
    {
        _folder = new ModuleFolder().Add("good").Add("dependent").Add("throws-in-describe").Add("failing-migration");
        _modules = new StartedModules(_folder, provider);
        _gate = _modules.Resolve<ModuleGate>();
        await _gate.ReloadAsync(CancellationToken.None);
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _modules.Dispose();
        _folder.Dispose();
    }

    [SetUp]
    public void Choose_a_district() => District = Guid.CreateVersion7();

    [Test]
    public void A_module_that_was_never_switched_is_closed() =>
        Assert.That(_gate.IsOpen("good", District), Is.False);

    [Test]
    public async Task A_module_switched_on_is_open_in_that_district_only()
    {
        await TurnAsync("good", on: true);

        Assert.Multiple(() =>
        {
            Assert.That(_gate.IsOpen("good", District), Is.True);
            Assert.That(_gate.IsOpen("good", Neighbour), Is.False);
        });
    }

    [Test]
    public async Task The_last_turn_of_a_switch_holds()
    {
        await TurnAsync("good", on: true);
        await TurnAsync("good", on: false);
        Assert.That(_gate.IsOpen("good", District), Is.False);

        await TurnAsync("good", on: true);
        Assert.That(_gate.IsOpen("good", District), Is.True);
    }

    [Test]
    public async Task A_module_is_open_only_while_all_it_depends_on_is_open()
    {
        await TurnAsync("dependent", on: true);
        Assert.That(_gate.IsOpen("dependent", District), Is.False, "what it needs is still off");

        await TurnAsync("good", on: true);
        Assert.That(_gate.IsOpen("dependent", District), Is.True);

        await TurnAsync("good", on: false);
        Assert.Multiple(() =>
        {
            Assert.That(_gate.IsOpen("dependent", District), Is.False);
            Assert.That(_gate.IsSwitchedOn("dependent", District), Is.True, "its own switch stays as it was");
        });
    }

    [TestCase("throws-in-describe")]
    [TestCase("failing-migration")]
    [TestCase("never-heard-of")]
    public async Task A_module_that_is_not_ready_stays_closed_whatever_its_switch_says(string id)
    {
        await TurnAsync(id, on: true);

        Assert.That(_gate.IsOpen(id, District), Is.False);
    }

    [Test]
    public async Task A_turn_is_stored_with_who_when_and_why()
    {
        await TurnAsync("good", on: true);

        var turn = (await _modules.Resolve<ModuleSwitches>().HistoryAsync(District, 10, CancellationToken.None)).Single();
        Assert.Multiple(() =>
        {
            Assert.That((turn.ModuleId, turn.IsOn, turn.SwitchedBy, turn.Reason), Is.EqualTo(("good", true, "admin@example.vn", "Thử")));
            Assert.That(turn.SwitchedAt, Is.EqualTo(TimeProvider.System.GetUtcNow().UtcDateTime).Within(TimeSpan.FromMinutes(1)));
        });
    }

    [Test]
    public async Task A_second_process_follows_when_it_asks_for_the_revision()
    {
        var second = new ModuleGate(_modules.Catalog, new ModuleSwitches(_modules.Database, TimeProvider.System));
        await second.ReloadAsync(CancellationToken.None);

        await TurnAsync("good", on: true);
        Assert.That(second.IsOpen("good", District), Is.False, "it answers from memory until it asks");

        await second.LookAsync(_modules.Database);
        Assert.That(second.IsOpen("good", District), Is.True);
    }

    [Test]
    public async Task A_gate_that_has_read_nothing_yet_is_closed()
    {
        await TurnAsync("good", on: true);

        var fresh = new ModuleGate(_modules.Catalog, _modules.Resolve<ModuleSwitches>());

        Assert.That(fresh.IsOpen("good", District), Is.False);
    }

    [Test]
    public async Task Readers_never_see_half_a_change_while_switches_turn()
    {
        await TurnAsync("good", on: true);
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            var wrong = 0;
            while (!stop.IsCancellationRequested)
                wrong += _gate.IsOpen("good", District) ? 0 : 1;
            return wrong;
        });

        await Task.WhenAll(Enumerable.Range(0, 8).Select(turn =>
            _gate.TurnAsync("dependent", District, turn % 2 == 0, new Actor(null, "admin@example.vn"), "Thử", CancellationToken.None)));
        await stop.CancelAsync();

        Assert.That(await reader, Is.Zero);
    }

    private Task TurnAsync(string module, bool on) =>
        _gate.TurnAsync(module, District, on, new Actor(null, "admin@example.vn"), "Thử", CancellationToken.None);
}
