using ChoDon.Modules.Enrollment.CriterionSets;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ShowRecognition;

/// <summary>Reads one recognition with all that hangs on it, in four questions.</summary>
internal sealed class RecognitionReader(EnrollmentDbContext data, RecognitionUnits units, CriterionSetCatalog sets)
{
    public async Task<RecognitionDetails?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var recognition = await data.Recognitions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (recognition is null || units.Unit(recognition.UnitId, recognition.Year) is not { } unit)
            return null;
        var assessments = await data.CriterionAssessments.AsNoTracking()
            .Where(row => row.RecognitionId == id)
            .ToDictionaryAsync(row => row.Criterion, cancellationToken);
        var steps = await data.RecognitionSteps.AsNoTracking()
            .Where(step => step.RecognitionId == id)
            .OrderByDescending(step => step.At)
            .ThenByDescending(step => step.Kind)
            .ToListAsync(cancellationToken);
        var set = await sets.FindAsync(recognition.CriterionSetId, cancellationToken)
            ?? throw new InvalidOperationException($"The criterion set {recognition.CriterionSetId} is missing.");
        var commune = unit.Level == UnitLevel.Village
            ? units.MapOf(recognition.Year).CommuneOf(unit.Id)?.Name
            : null;
        return new RecognitionDetails(recognition, unit, commune, set, assessments, steps);
    }
}
