using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Host.Startup;

/// <summary>Says in the log how the start of each module ended.</summary>
internal static class ModuleReport
{
    public static void Log(IModuleCatalog catalog, ILogger log)
    {
        foreach (var module in catalog.All)
        {
            if (module.State == ModuleState.Ready)
                log.LogInformation("Module {Module} {Version} is ready", module.Id, module.Manifest!.Version);
            else
                log.LogWarning("Module {Module} is {State} at {Step}: {Reason}", module.Id, module.State, module.Step, module.Reason);
        }
    }
}
