using Mono.Cecil;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>
/// The scope of a person is a query filter; only named places may leave it out: where a secret says whose scope it is.
/// </summary>
internal static class QueryFilters
{
    private static readonly string[] Named = ["ChoDon.Modules.Campaigns.CalendarFeed.LinkFinder"];

    public static IEnumerable<string> Violations(TypeDefinition type) =>
        !Named.Contains(type.FullName) && Calls.Of(type).Any(call => call.Name == "IgnoreQueryFilters") ? [$"{type.FullName} leaves out the query filters"] : [];
}
