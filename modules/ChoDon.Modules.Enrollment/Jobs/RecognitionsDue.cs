using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Jobs;

internal sealed record DueVillage(string Village, string Commune, StepKind Step);

/// <param name="District">Its name.</param>
/// <param name="DueOn">By when; perhaps past.</param>
/// <param name="Villages">The villages with the step that is due.</param>
internal sealed record DistrictRecognitionsDue(string District, DateOnly DueOn, IReadOnlyList<DueVillage> Villages);

/// <summary>
/// Finds the villages whose next step is due: registration around its last day, and from the end of the period until
/// some days after the decisions are due all that leads to a decision.
/// </summary>
internal sealed class RecognitionsDue(EnrollmentDbContext data, IUnitDirectory directory)
{
    private static readonly StepKind[] Closing = [StepKind.Assess, StepKind.HoldMeeting, StepKind.Check, StepKind.Decide];

    /// <param name="districtId">The district.</param>
    /// <param name="day">The day.</param>
    /// <param name="registrationDue">By when villages register this year.</param>
    /// <param name="decisionDue">By when they are decided on this year.</param>
    /// <param name="days">How many days around a last day are told of.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    public async Task<DistrictRecognitionsDue?> OfAsync(
        Guid districtId, DateOnly day, DateOnly registrationDue, DateOnly decisionDue, int days, CancellationToken cancellationToken)
    {
        if (day >= new RecognitionPeriod(UnitLevel.Village, day.Year).AssessableFrom && day <= decisionDue.AddDays(days))
            return await FindAsync(districtId, day, decisionDue, Closing, cancellationToken);
        if (day >= registrationDue.AddDays(-days) && day <= registrationDue.AddDays(days))
            return await FindAsync(districtId, day, registrationDue, [StepKind.Register], cancellationToken);
        return null;
    }

    private async Task<DistrictRecognitionsDue> FindAsync(
        Guid districtId, DateOnly day, DateOnly due, StepKind[] steps, CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(districtId, day);
        var known = await data.Recognitions.AsNoTracking()
            .Where(row => row.Year == day.Year && units.Contains(row.UnitId))
            .ToDictionaryAsync(row => row.UnitId, cancellationToken);
        var tree = directory.AsOf(day);
        return new DistrictRecognitionsDue(
            tree.Find(districtId)?.Name ?? "",
            due,
            [
                .. from village in tree.Subtree(districtId)
                   where village.Level == UnitLevel.Village
                   let recognition = known.GetValueOrDefault(village.Id)
                   let next = recognition is null ? StepKind.Register : recognition.NextStep()
                   where next is not null && steps.Contains(next.Value)
                   select new DueVillage(village.Name, tree.AncestorAt(village.Id, UnitLevel.Commune)?.Name ?? "", next.Value),
            ]);
    }
}
