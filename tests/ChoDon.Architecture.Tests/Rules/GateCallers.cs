using Mono.Cecil;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>Thin adapters ask the gate, and nothing else does: a module never decides whether it is in use.</summary>
internal static class GateCallers
{
    private static readonly string[] Adapters =
    [
        "ChoDon.Platform.Core.Figures.FigureModules",
        "ChoDon.Platform.Core.Access.AccountScopes",
        "ChoDon.Platform.Core.Jobs.JobDispatcher",
        "ChoDon.Platform.Core.Reminders.ReminderDirectory",
        "ChoDon.Platform.Host.Pages.Modules.IndexModel",
        "ChoDon.Platform.Host.Pages.Modules.SwitchModel",
        "ChoDon.Platform.Host.Pages.PastTotals.FiguresOfThePast",
        "ChoDon.Platform.Host.Web.GateMiddleware",
        "ChoDon.Platform.Host.Web.LayoutSource",
        "ChoDon.Platform.Host.Web.PermittedHere",
        "ChoDon.Platform.Modularity.Gate.ContractInUse`1",
        "ChoDon.Platform.Modularity.Gate.ModuleGate",
    ];

    public static IEnumerable<string> Violations(TypeDefinition type) =>
        !Adapters.Contains(type.FullName) && Calls.Of(type).Any(call => call.Name == "IsOpen" && call.DeclaringType.Name is "IModuleGate" or "ModuleGate")
            ? [$"{type.FullName} asks the gate"]
            : [];
}
