using ChoDon.Modules.Enrollment.CriterionSets;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.RegisterForRecognition;

internal sealed class RegisterForRecognitionHandler(
    EnrollmentDbContext data,
    RecognitionUnits units,
    CriterionSetCatalog sets,
    RecognitionAccess access,
    IUnitDirectory directory,
    TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(RegisterForRecognitionCommand command, CancellationToken cancellationToken)
    {
        if (units.Find(command.UnitId, command.Year) is not { } unit || !access.MayRegister(unit.Id))
            return SaveResult.NotFound;
        if (await FindAsync(command.UnitId, command.Year, cancellationToken) is { } existing)
            return AnswerFor(existing, command);

        var problems = new Problems();
        var period = new RecognitionPeriod(unit.Level, command.Year);
        if (problems.Day(nameof(command.RegisteredOn), command.RegisteredOn, period.FirstDay, time.Today(), "Error.BeforePeriod")
            && command.RegisteredOn > period.LastDay)
            problems.Add(nameof(command.RegisteredOn), "Error.AfterPeriod", period.LastDay);
        if (problems.Any)
            return problems.AsResult();

        var recognition = new Recognition
        {
            Id = command.Id,
            UnitId = unit.Id,
            Level = unit.Level,
            Year = command.Year,
            CriterionSetId = (await sets.ForAsync(unit.Level, unit.Id, command.Year, cancellationToken)).Id,
            RegisteredOn = command.RegisteredOn!.Value,
            SavedAt = time.UtcNow(),
        };
        data.Recognitions.Add(recognition);
        data.RecognitionSteps.Add(new RecognitionStep
        {
            RecognitionId = recognition.Id,
            UnitId = unit.Id,
            Kind = StepKind.Register,
            At = time.UtcNow(),
            By = access.Name,
            Day = recognition.RegisteredOn,
        });
        data.MarkRecognitionStale(directory, recognition, recognition.RegisteredOn);
        try
        {
            await data.SaveChangesAsync(cancellationToken);
            return SaveResult.Saved;
        }
        catch (DbUpdateException)
        {
            // Another request was first: the same form, or somebody else's.
            data.ChangeTracker.Clear();
            if (await FindAsync(command.UnitId, command.Year, cancellationToken) is not { } first)
                throw;
            return AnswerFor(first, command);
        }
    }

    /// <summary>The recognition of the unit in the year, or null when it has not registered.</summary>
    public Task<Guid?> FindAsync(Guid unitId, int year, CancellationToken cancellationToken) =>
        data.Recognitions
            .Where(row => row.UnitId == unitId && row.Year == year)
            .Select(row => (Guid?)row.Id)
            .FirstOrDefaultAsync(cancellationToken);

    private static SaveResult AnswerFor(Guid existing, RegisterForRecognitionCommand command)
    {
        if (existing == command.Id)
            return SaveResult.SavedBefore;
        var problems = new Problems();
        problems.Add(nameof(command.RegisteredOn), "Error.RegisteredAlready", command.Year);
        return problems.AsResult();
    }
}
