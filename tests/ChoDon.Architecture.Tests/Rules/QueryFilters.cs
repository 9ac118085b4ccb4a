using Mono.Cecil;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>
/// The scope of a person and the people on a case are query filters; only named places may leave one out: where a secret says
/// whose scope it is, where cases, the people a mentor helps and what a quota limits are counted, where cases are numbered, or found by their number.
/// </summary>
internal static class QueryFilters
{
    private static readonly string[] Named =
    [
        "ChoDon.Modules.Campaigns.CalendarFeed.LinkFinder",
        "ChoDon.Modules.Commendations.Decisions.AwardedCounts",
        "ChoDon.Modules.Mediation.AssignCase.CaseRegister",
        "ChoDon.Modules.Mediation.CountCases.CaseCounts",
        "ChoDon.Modules.Mediation.Rules.KnownCases",
        "ChoDon.Modules.Rehabilitation.BreakGlass.CaseFinder",
        "ChoDon.Modules.Rehabilitation.Figures.RegisterSpan",
        "ChoDon.Modules.Rehabilitation.ReferCase.ReferralDesk",
        "ChoDon.Modules.Rehabilitation.Rules.KnownNumbers",
        "ChoDon.Modules.Rehabilitation.Rules.MentorPlaces",
        "ChoDon.Modules.Rehabilitation.TransferCase.TransferDesk",
    ];

    public static IEnumerable<string> Violations(TypeDefinition type) =>
        !Named.Contains(type.FullName) && Calls.Of(type).Any(call => call.Name == "IgnoreQueryFilters") ? [$"{type.FullName} leaves out the query filters"] : [];
}
