using System.Globalization;
using System.Resources;
using System.Runtime.Loader;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Core.Modules;
using ChoDon.Testing.Modules;

namespace ChoDon.Platform.Modularity.Tests.Loading;

internal sealed class GoodModuleTests
{
    private ModuleFolder _folder = null!;
    private StartedModules _modules = null!;

    [OneTimeSetUp]
    public void Start()
    {
        _folder = new ModuleFolder().Add("good");
        _modules = new StartedModules(_folder);
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _modules.Dispose();
        _folder.Dispose();
    }

    private ModuleDeclaration Declaration => _modules.Catalog.All.Single().Declaration!;

    [Test]
    public void What_a_module_declares_is_kept_as_data() =>
        Assert.Multiple(() =>
        {
            Assert.That(Declaration.Permissions.Single().Name, Is.EqualTo("good.notes.view"));
            Assert.That(Declaration.Navigation.Single().Path, Is.EqualTo("/m/good/notes"));
            Assert.That(Declaration.Widgets.Single().View, Is.EqualTo("/Areas/good/Pages/Dashboard/Notes.cshtml"));
            Assert.That(Declaration.Figures.Single().Figures.Single().Key, Is.EqualTo("good.notes.written"));
            Assert.That(Declaration.Jobs.Single().Job.Cron, Is.EqualTo("0 1 * * *"));
            Assert.That(Declaration.Data!.Name, Is.EqualTo("GoodDbContext"));
        });

    [Test]
    public void A_module_lives_in_a_context_of_its_own_and_shares_the_abstractions()
    {
        var assembly = Declaration.Data!.Assembly;

        Assert.Multiple(() =>
        {
            Assert.That(AssemblyLoadContext.GetLoadContext(assembly), Is.Not.SameAs(AssemblyLoadContext.Default));
            Assert.That(AssemblyLoadContext.GetLoadContext(assembly)!.IsCollectible, Is.False);
            Assert.That(assembly.GetExportedTypes().Single().GetInterfaces(), Does.Contain(typeof(IPlatformModule)));
        });
    }

    [Test]
    public void A_private_library_comes_from_the_modules_own_folder()
    {
        var module = Declaration.Data!.Assembly;
        var own = AssemblyLoadContext.GetLoadContext(module)!;

        var library = own.LoadFromAssemblyName(new("ChoDon.TestModules.Greetings"));

        Assert.Multiple(() =>
        {
            Assert.That(library.Location, Does.StartWith(_folder.FullPath));
            Assert.That(AssemblyLoadContext.GetLoadContext(library), Is.SameAs(own));
        });
    }

    [TestCase("vi-VN", "Ghi chú")]
    [TestCase("en-GB", "Notes")]
    public void A_modules_words_are_found_in_both_languages(string culture, string expected)
    {
        var words = new ResourceManager(Declaration.Texts!);

        Assert.That(words.GetString("Navigation.Notes", CultureInfo.GetCultureInfo(culture)), Is.EqualTo(expected));
    }

    [Test]
    public void Two_copies_of_a_module_do_not_see_one_another()
    {
        using var elsewhere = new ModuleFolder().Add("good");

        var second = ModuleLoader.Load(elsewhere.FullPath).All.Single().Declaration!;

        Assert.That(second.Data, Is.Not.SameAs(Declaration.Data));
    }
}
