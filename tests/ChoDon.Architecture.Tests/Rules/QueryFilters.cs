using Mono.Cecil;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>The scope of a person is a query filter; only named places may leave it out, and there are none yet.</summary>
internal static class QueryFilters
{
    public static IEnumerable<string> Violations(TypeDefinition type) =>
        Calls.Of(type).Any(call => call.Name == "IgnoreQueryFilters") ? [$"{type.FullName} leaves out the query filters"] : [];
}
