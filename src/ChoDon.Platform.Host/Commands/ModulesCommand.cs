using System.CommandLine;
using ChoDon.Platform.Core;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Modularity;

namespace ChoDon.Platform.Host.Commands;

/// <summary>Checks the module folders without touching any data; ends with an error when one cannot start.</summary>
internal static class ModulesCommand
{
    public static Command Create()
    {
        var command = new Command("modules", "Lists the modules with their states");
        command.SetAction(parsed => Run(CommonOptions.Read(parsed).Modules));
        return command;
    }

    private static int Run(string folder)
    {
        var catalog = ModuleLoader.Load(folder);
        foreach (var module in catalog.All)
            Console.WriteLine($"{module.Id,-20} {module.State,-9} {module.Manifest?.Version.ToString() ?? "-",-8} {module.Reason}");
        var unready = catalog.All.Where(module => module.State != ModuleState.Ready).Select(module => module.Id).ToList();
        return unready.Count == 0
            ? 0
            : throw new OperatorException($"Not ready: {string.Join(", ", unready)}. The reasons stand above; the host runs without these modules.");
    }
}
