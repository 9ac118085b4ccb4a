using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.ListRecognitions;

/// <param name="Commune">The commune as it stood that year.</param>
/// <param name="Villages">Its villages.</param>
/// <param name="Recognition">Its own recognition, or null when it has not registered.</param>
/// <param name="Set">The set that it is judged by.</param>
internal sealed record CommuneLine(Unit Commune, IReadOnlyList<VillageLine> Villages, Recognition? Recognition, CriterionSet Set)
{
    public CommuneVerdict Verdict => CommuneRule.Of(Set).Judge(
        Villages.Count, Villages.Count(line => line.Recognition is not null), Villages.Count(line => line.IsRecognised));

    public int Refused => Villages.Count(line => line.Is(RecognitionFilter.NotRecognised));

    /// <summary>What its villages have to do next, and how many of them, in the order of the steps.</summary>
    public IEnumerable<(StepKind Step, int Villages)> Waiting => Villages
        .Where(line => line.Next is not null)
        .GroupBy(line => line.Next!.Value)
        .OrderBy(group => group.Key)
        .Select(group => (group.Key, group.Count()));

    /// <summary>What the commune itself has to do next.</summary>
    public StepKind? Next => Recognition is null ? StepKind.Register : Recognition.NextStep();
}
