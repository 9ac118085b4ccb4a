using System.Xml.Linq;
using ChoDon.Architecture.Tests.BadSamples;
using ChoDon.Architecture.Tests.Rules;
using ChoDon.Testing;

namespace ChoDon.Architecture.Tests;

internal sealed class ReferenceTests
{
    [Test]
    public void Every_room_and_every_module_is_looked_at() =>
        Assert.Multiple(() =>
        {
            Assert.That(House.Rooms.Select(room => room.Name.Name), Is.EquivalentTo(References.Allowed.Keys));
            Assert.That(House.Modules.Select(module => module.Name.Name), Is.EquivalentTo(House.ModuleFolders.Select(Path.GetFileName)));
            Assert.That(House.Modules, Is.Not.Empty);
        });

    [Test]
    public void Assemblies_reference_only_those_they_may_know() =>
        Assert.That(House.Everything.SelectMany(References.Violations), Is.Empty);

    [TestCase("ChoDon.Platform.Host", "ChoDon.Modules.Enrollment")]
    [TestCase("ChoDon.Modules.Sample", "ChoDon.Platform.Core")]
    [TestCase("ChoDon.Modules.Sample", "ChoDon.Platform.Jobs")]
    [TestCase("ChoDon.Modules.Sample", "ChoDon.Modules.Enrollment")]
    [TestCase("ChoDon.Platform.Abstractions", "ChoDon.Platform.Core")]
    [TestCase("ChoDon.Platform.Core", "ChoDon.Platform.Ui")]
    [TestCase("ChoDon.Platform.Modularity", "ChoDon.Platform.Ui")]
    [TestCase("ChoDon.Platform.Jobs", "ChoDon.Platform.Modularity")]
    public void A_reference_to_a_stranger_is_found(string from, string to) =>
        Assert.That(References.Violations(BadAssembly.Named(from, "Autofac", to)), Is.EqualTo(new[] { $"{from} references {to}" }));

    [Test]
    public void A_module_may_know_the_contracts_of_another() =>
        Assert.That(References.Violations(BadAssembly.Named("ChoDon.Modules.Sample", "ChoDon.Modules.Other.Contracts")), Is.Empty);

    [Test]
    public void Hangfire_is_known_in_Jobs_and_Serilog_in_the_host_only() =>
        Assert.That(House.Everything.SelectMany(KeptPackages.Violations), Is.Empty);

    [TestCase("ChoDon.Platform.Abstractions", "Hangfire.Core")]
    [TestCase("ChoDon.Platform.Abstractions", "Serilog")]
    [TestCase("ChoDon.Platform.Core", "Hangfire.Core")]
    [TestCase("ChoDon.Platform.Host", "Hangfire.AspNetCore")]
    [TestCase("ChoDon.Modules.Sample", "Serilog.AspNetCore")]
    public void A_package_in_the_wrong_room_is_found(string room, string package) =>
        Assert.That(KeptPackages.Violations(BadAssembly.Named(room, package)), Is.EqualTo(new[] { $"{room} references {package}" }));

    [Test]
    public void The_hosts_project_builds_the_modules_without_being_compiled_against_them() =>
        Assert.That(ProjectReferences.OfHost(Project("src/ChoDon.Platform.Host/ChoDon.Platform.Host.csproj")), Is.Empty);

    [TestCase("../../modules/Sample/Sample.csproj")]
    [TestCase("..\\..\\modules\\Sample\\Sample.csproj")]
    [TestCase("@(ModuleProject)")]
    public void A_host_project_compiled_against_a_module_is_found(string target)
    {
        var project = XDocument.Parse($"""<Project><ItemGroup><ProjectReference Include="{target}" Private="false" /></ItemGroup></Project>""");

        Assert.That(ProjectReferences.OfHost(project), Is.EqualTo(new[] { $"the host is compiled against {target.Replace('\\', '/')}" }));
    }

    [Test]
    public void A_modules_project_names_contracts_of_other_modules_only() =>
        Assert.That(
            House.ModuleFolders.SelectMany(folder => ProjectReferences.OfModule(Project($"{folder}/{Path.GetFileName(folder)}.csproj"))),
            Is.Empty);

    [Test]
    public void A_module_project_that_names_Core_is_found()
    {
        var project = XDocument.Parse("""<Project><ItemGroup><ProjectReference Include="../../src/Core.csproj" /><ProjectReference Include="../A.Contracts.csproj" /></ItemGroup></Project>""");

        Assert.That(ProjectReferences.OfModule(project), Is.EqualTo(new[] { "a module is compiled against ../../src/Core.csproj" }));
    }

    private static XDocument Project(string path) => XDocument.Load(Path.Combine(Repository.Root, path));
}
