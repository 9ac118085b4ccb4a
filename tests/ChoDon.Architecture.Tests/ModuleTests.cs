using ChoDon.Architecture.Tests.BadSamples;
using ChoDon.Architecture.Tests.Rules;
using ChoDon.Testing;
using Mono.Cecil;

namespace ChoDon.Architecture.Tests;

internal sealed class ModuleTests
{
    [Test]
    public void A_module_shows_its_entry_and_nothing_else() =>
        Assert.That(House.Modules.SelectMany(PublicTypes.Violations), Is.Empty);

    [Test]
    public void A_module_that_shows_another_type_is_found()
    {
        using var module = AssemblyDefinition.ReadAssembly(
            Path.Combine(Repository.TestModules, "no-entry", "ChoDon.TestModules.NoEntry.dll"));

        Assert.That(PublicTypes.Violations(module), Is.EqualTo(new[]
        {
            "ChoDon.TestModules.NoEntry has 0 entries",
            "ChoDon.TestModules.NoEntry.Stranger is public",
        }));
    }

    [Test]
    public void All_modules_have_the_same_skeleton() =>
        Assert.That(House.ModuleFolders.SelectMany(Skeleton.Violations), Is.Empty);

    [Test]
    public void A_module_that_lacks_a_part_of_the_skeleton_is_found()
    {
        using var module = new BadFolder("ChoDon.Modules.Sample")
            .With("ChoDon.Modules.Sample.csproj").With("module.json").With("SampleModule.cs")
            .With("Data/Migrations/Initial.cs").With("Figures/F.cs").With("Resources/R.resx");

        Assert.That(Skeleton.Violations(module.FullPath), Is.EqualTo(new[]
        {
            "ChoDon.Modules.Sample has no Permissions.cs",
            "ChoDon.Modules.Sample has no Reminders/",
        }));
    }

    [Test]
    public void Modularity_Core_and_Jobs_have_no_user_interface() =>
        Assert.That(
            UserInterface.Violations(new[] { "Modularity", "Core", "Jobs", "Abstractions" }
                .SelectMany(room => House.Room($"ChoDon.Platform.{room}").MainModule.Types)),
            Is.Empty);

    [Test]
    public void A_page_in_the_wrong_room_is_found() =>
        Assert.That(
            UserInterface.Violations([House.CodeOf(typeof(PageInTheWrongRoom))]),
            Is.EqualTo(new[] { $"{typeof(PageInTheWrongRoom).FullName} is user interface" }));

    [Test]
    public void Only_the_named_adapters_ask_the_gate() =>
        Assert.That(House.Everything.SelectMany(room => room.MainModule.Types).SelectMany(GateCallers.Violations), Is.Empty);

    [Test]
    public void Another_asker_of_the_gate_is_found() =>
        Assert.That(
            GateCallers.Violations(House.CodeOf(typeof(AsksTheGate))),
            Is.EqualTo(new[] { $"{typeof(AsksTheGate).FullName} asks the gate" }));

    [Test]
    public void The_build_refuses_a_module_that_carries_an_assembly_of_the_host()
    {
        var project = Repository.PathTo("tests", "TestModules", "StrayCopy", "ChoDon.TestModules.StrayCopy.csproj");

        var output = BannedCalls.Run(
            "dotnet", "msbuild", project, "-nologo", "-t:StageModule", $"-p:Configuration={Repository.Configuration}", "-p:AllowSharedCopies=false");

        Assert.That(output, Does.Contain("error CHODON001: A module must not carry assemblies that the host brings: ChoDon.Platform.Abstractions.dll"));
    }
}
