using Mono.Cecil;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>
/// Hangfire stores the name of the type it is given. A type of a module could not be found again, so it is given
/// one type of ours, and texts.
/// </summary>
internal static class HangfireCalls
{
    private const string Trigger = "ChoDon.Platform.Jobs.LedgerTrigger";

    private static readonly string[] Storing =
        ["Enqueue", "Schedule", "ContinueJobWith", "ContinueWith", "AddOrUpdate", "FromExpression", "Create", "CreateClass"];

    public static IEnumerable<string> Violations(TypeDefinition type) =>
        from call in Calls.Of(type)
        where call.DeclaringType.Namespace.StartsWith("Hangfire", StringComparison.Ordinal) && Storing.Contains(call.Name)
        let stored = (call as GenericInstanceMethod)?.GenericArguments.FirstOrDefault()?.FullName ?? "a call of an unknown type"
        where stored != Trigger
        select $"{type.FullName} hands {stored} to Hangfire";

    /// <summary>What Hangfire calls takes texts only: ids, never objects.</summary>
    public static IEnumerable<string> ArgumentViolations(TypeDefinition trigger) =>
        from method in trigger.Methods
        where method is { IsPublic: true, IsConstructor: false }
        from parameter in method.Parameters
        where parameter.ParameterType.FullName != "System.String"
        select $"{trigger.Name}.{method.Name} takes {parameter.ParameterType.FullName}";
}
