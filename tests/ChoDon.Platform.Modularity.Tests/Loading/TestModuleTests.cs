using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Modules;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Modules;
using static ChoDon.Platform.Core.Modules.ModuleState;

namespace ChoDon.Platform.Modularity.Tests.Loading;

/// <summary>All test modules lie in one folder, so each case also shows that the others did not suffer.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class TestModuleTests(DatabaseProvider provider)
{
    private static readonly TestCaseData[] Expected =
    [
        Case("good", Ready, StartStep.Ready, ""),
        Case("dependent", Ready, StartStep.Ready, ""),
        Case("route-thief", Ready, StartStep.Ready, ""),
        Case("wrong-platform-version", Rejected, StartStep.CheckVersion, "needs platform [9.0,10.0), found 1.0.0.0"),
        Case("missing-dependency", Rejected, StartStep.CheckDependencies, "needs module 'absent' [1.0,2.0), found none"),
        Case("cyclic-a", Rejected, StartStep.Order, "modules depend on each other in a circle: cyclic-a → cyclic-b → cyclic-a"),
        Case("cyclic-b", Rejected, StartStep.Order, "modules depend on each other in a circle: cyclic-a → cyclic-b → cyclic-a"),
        Case("missing-dll", Faulted, StartStep.Load, "'ChoDon.TestModules.Vanishing"),
        Case("stray-copy", Faulted, StartStep.Load, "carries copies of assemblies that the host brings: ChoDon.Platform.Abstractions.dll"),
        Case("area-thief", Faulted, StartStep.Load, "needs /Areas/area-thief/Pages/…, found /Areas/good/Pages/Elsewhere.cshtml"),
        Case("no-entry", Faulted, StartStep.FindEntry, "needs exactly one public class that implements IPlatformModule, found none"),
        Case("two-entries", Faulted, StartStep.FindEntry, "found SecondEntry, TwoEntriesModule"),
        Case("throws-in-describe", Faulted, StartStep.Describe, "Describe went wrong on purpose."),
        Case("compares-offences", Faulted, StartStep.Describe, "declares chart 'league' that sets places side by side by 'offences.prosecuted', which is about people"),
        Case("throws-in-register", Faulted, StartStep.TrialBuild, "Register went wrong on purpose."),
        Case("bad-registration", Faulted, StartStep.TrialBuild, "is not assignable to service 'System.IDisposable'"),
        Case("overrides-host-service", Faulted, StartStep.TrialBuild, "registers ChoDon.Platform.Abstractions.Modules.IModuleGate"),
        Case("failing-migration", Faulted, StartStep.Migrate, "fail_nowhere"),
    ];

    private ModuleFolder _folder = null!;
    private StartedModules _modules = null!;

    [OneTimeSetUp]
    public void Start_all()
    {
        _folder = new ModuleFolder();
        foreach (var id in ModuleFolder.AllTestModules)
            _folder.Add(id);
        _modules = new StartedModules(_folder, provider);
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _modules.Dispose();
        _folder.Dispose();
    }

    [TestCaseSource(nameof(Expected))]
    public void A_test_module_ends_in_the_expected_state_and_says_why(string id, ModuleState state, StartStep step, string reason)
    {
        var module = _modules.Catalog.All.Single(entry => entry.Id == id);

        Assert.Multiple(() =>
        {
            Assert.That(module.State, Is.EqualTo(state), module.Reason);
            Assert.That(module.Step, Is.EqualTo(step), module.Reason);
            Assert.That(module.Reason, reason.Length == 0 ? Is.Empty : Does.Contain(reason));
            Assert.That(module.Reason, Does.Not.Contain('\n'), "one line for the administrator");
        });
    }

    [Test]
    public void Every_test_module_has_its_case() =>
        Assert.That(Expected.Select(data => data.Arguments[0]), Is.EquivalentTo(ModuleFolder.AllTestModules));

    [Test]
    public void A_module_comes_after_those_it_depends_on() =>
        Assert.That(
            ((IModuleCatalog)_modules.Catalog).Ready.Select(module => module.Id).Where(id => id is "good" or "dependent"),
            Is.EqualTo(new[] { "good", "dependent" }));

    private static TestCaseData Case(string id, ModuleState state, StartStep step, string reason) =>
        new TestCaseData(id, state, step, reason).SetArgDisplayNames(id);
}
