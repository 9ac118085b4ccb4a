using ChoDon.Platform.Core.Modules;
using ChoDon.Testing.Modules;

namespace ChoDon.Platform.Modularity.Tests.Loading;

internal sealed class ManifestTests
{
    private const string Sound =
        """{ "id": "sample", "assembly": "Sample.dll", "version": "1.0.0", "platform": "[1.0,2.0)" }""";

    [TestCase("{ \"id\": \"sample\", ", "module.json, line 1: ")]
    [TestCase("null", "module.json is empty")]
    [TestCase("{ \"id\": \"Sample\" }", "\"id\" must be lower-case letters, digits and hyphens, found 'Sample'")]
    [TestCase("{ \"id\": \"other\" }", "\"id\" is 'other', but the folder is 'sample'")]
    [TestCase("{ \"id\": \"sample\", \"assembly\": \"../Sample.dll\" }", "\"assembly\" must be the file name of a dll in the folder, found '../Sample.dll'")]
    [TestCase("{ \"id\": \"sample\", \"assembly\": \"Sample.dll\", \"version\": \"one\" }", "\"version\" must look like 1.2.3, found 'one'")]
    [TestCase("{ \"id\": \"sample\", \"assembly\": \"Sample.dll\", \"version\": \"1.0\", \"platform\": \"1.x\" }", "\"platform\": '1.x' is no version range")]
    [TestCase("{ \"id\": \"sample\", \"speed\": 9 }", "'speed'")]
    public void A_broken_manifest_is_rejected_with_what_is_wrong(string manifest, string reason)
    {
        using var folder = new ModuleFolder().AddManifest("sample", manifest).Add("good");

        var catalog = ModuleLoader.Load(folder.FullPath);

        Assert.Multiple(() =>
        {
            Assert.That(StateOf(catalog, "sample"), Is.EqualTo((ModuleState.Rejected, StartStep.ParseManifest)));
            Assert.That(ReasonOf(catalog, "sample"), Does.Contain(reason));
            Assert.That(StateOf(catalog, "good"), Is.EqualTo((ModuleState.Ready, StartStep.Ready)));
        });
    }

    [Test]
    public void A_folder_without_a_manifest_is_rejected()
    {
        using var folder = new ModuleFolder().AddManifest("sample", null);

        var catalog = ModuleLoader.Load(folder.FullPath);

        Assert.That(ReasonOf(catalog, "sample"), Is.EqualTo("the folder has no module.json"));
    }

    [Test]
    public void A_missing_assembly_faults_the_module_and_is_named()
    {
        using var folder = new ModuleFolder().AddManifest("sample", Sound);

        var catalog = ModuleLoader.Load(folder.FullPath);

        Assert.Multiple(() =>
        {
            Assert.That(StateOf(catalog, "sample"), Is.EqualTo((ModuleState.Faulted, StartStep.Load)));
            Assert.That(ReasonOf(catalog, "sample"), Is.EqualTo("needs Sample.dll in its folder, found none"));
        });
    }

    [Test]
    public void A_folder_that_does_not_exist_holds_no_modules() =>
        Assert.That(ModuleLoader.Load("/nowhere/modules").All, Is.Empty);

    internal static (ModuleState State, StartStep Step) StateOf(ModuleCatalog catalog, string id)
    {
        var module = catalog.All.Single(entry => entry.Id == id);
        return (module.State, module.Step);
    }

    internal static string ReasonOf(ModuleCatalog catalog, string id) =>
        catalog.All.Single(entry => entry.Id == id).Reason;
}
