using Mono.Cecil;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>Where a job, a computation or a command begins, everything may be seen; nowhere else, and never in a page.</summary>
internal static class SeersOfEverything
{
    private static readonly string[] Named =
    [
        "ChoDon.Platform.Abstractions.Access.DataScope",
        "ChoDon.Platform.Abstractions.Data.ModuleDbContext",
        "ChoDon.Platform.Core.Access.CurrentAccess",
        "ChoDon.Platform.Core.Figures.FigureComputation",
        "ChoDon.Platform.Core.Jobs.JobDispatcher",
        "ChoDon.Platform.Core.Reminders.ReminderCollector",
        "ChoDon.Platform.Host.Commands.RecoverAccountCommand",
        "ChoDon.Platform.Host.Commands.ReportCommand",
        "ChoDon.Platform.Host.Demo.DemoDistrict",
        "ChoDon.Platform.Modularity.ModularityComponent",
    ];

    public static IEnumerable<string> Violations(TypeDefinition type) =>
        !Named.Contains(type.FullName) && Calls.Of(type).Any(SeesEverything) ? [$"{type.FullName} sees everything"] : [];

    private static bool SeesEverything(MethodReference call) => call switch
    {
        { DeclaringType.Name: "CurrentAccess", Name: "Work" } => true,
        { DeclaringType.Name: "DataScope", Name: "get_Everything" } => true,
        { DeclaringType.Name: "ModuleDbContext", Name: "set_Access" } => true,
        _ => false,
    };
}
