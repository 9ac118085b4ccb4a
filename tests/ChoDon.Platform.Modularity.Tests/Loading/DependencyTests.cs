using ChoDon.Platform.Core.Modules;
using ChoDon.Testing.Modules;
using static ChoDon.Platform.Modularity.Tests.Loading.ManifestTests;

namespace ChoDon.Platform.Modularity.Tests.Loading;

internal sealed class DependencyTests
{
    [Test]
    public void A_dependency_in_another_version_is_named_with_the_version_found()
    {
        using var folder = new ModuleFolder().Add("good").Add("dependent", manifest => NeedsInstead(manifest, "\"good\": \"[3.0,4.0)\""));

        var catalog = ModuleLoader.Load(folder.FullPath);

        Assert.Multiple(() =>
        {
            Assert.That(StateOf(catalog, "dependent"), Is.EqualTo((ModuleState.Rejected, StartStep.CheckDependencies)));
            Assert.That(ReasonOf(catalog, "dependent"), Is.EqualTo("needs module 'good' [3.0,4.0), found 1.0.0"));
        });
    }

    [Test]
    public void A_module_whose_dependency_faulted_gives_the_dependencys_reason()
    {
        using var folder = new ModuleFolder()
            .Add("throws-in-describe")
            .Add("dependent", manifest => NeedsInstead(manifest, "\"throws-in-describe\": \"[1.0,2.0)\""));

        var catalog = ModuleLoader.Load(folder.FullPath);

        Assert.Multiple(() =>
        {
            Assert.That(StateOf(catalog, "dependent"), Is.EqualTo((ModuleState.Rejected, StartStep.CheckDependencies)));
            Assert.That(ReasonOf(catalog, "dependent"), Does.StartWith("needs module 'throws-in-describe', which is not ready: "));
            Assert.That(ReasonOf(catalog, "dependent"), Does.EndWith("Describe went wrong on purpose."));
        });
    }

    [Test]
    public void A_module_that_needs_itself_is_rejected()
    {
        using var folder = new ModuleFolder().Add("dependent", manifest => NeedsInstead(manifest, "\"dependent\": \"[1.0,2.0)\""));

        var catalog = ModuleLoader.Load(folder.FullPath);

        Assert.That(ReasonOf(catalog, "dependent"), Does.EndWith("dependent → dependent"));
    }

    [Test]
    public void A_module_that_needs_a_circle_is_rejected_too()
    {
        using var folder = new ModuleFolder()
            .Add("cyclic-a").Add("cyclic-b")
            .Add("dependent", manifest => NeedsInstead(manifest, "\"cyclic-a\": \"[1.0,2.0)\""));

        var catalog = ModuleLoader.Load(folder.FullPath);

        Assert.Multiple(() =>
        {
            Assert.That(StateOf(catalog, "dependent").State, Is.EqualTo(ModuleState.Rejected));
            Assert.That(ReasonOf(catalog, "dependent"), Does.StartWith("needs module 'cyclic-a', which is not ready: "));
        });
    }

    private static string NeedsInstead(string manifest, string dependency) =>
        manifest.Replace("\"good\": \"[1.0,2.0)\"", dependency, StringComparison.Ordinal);
}
