using ChoDon.Modules.Incidents.Data;

namespace ChoDon.Modules.Incidents.Rules;

/// <summary>What may be right and looks odd.</summary>
internal static class Doubts
{
    /// <summary>A month with more than so many times the cases of any other is told of.</summary>
    public const int Jump = 3;

    /// <summary>Keys of sentences whose gaps take the place, the cases and the subjects.</summary>
    public static IEnumerable<string> Of(Outcome outcome, int cases, int subjects)
    {
        if (outcome is not (Outcome.Criminal or Outcome.Administrative))
            yield break;
        if (cases > 0 && subjects == 0)
            yield return $"Doubt.NoSubjects.{outcome}";
        else if (outcome == Outcome.Criminal && subjects < cases)
            yield return "Doubt.FewSubjects";
        else if (cases == 0 && subjects > 0)
            yield return $"Doubt.NoCases.{outcome}";
    }
}
