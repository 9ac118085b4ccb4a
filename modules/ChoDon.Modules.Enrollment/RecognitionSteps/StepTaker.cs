using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.RecognitionSteps;

/// <summary>Takes one step: what all of them have in common. Each use case brings its own rules and fields.</summary>
internal sealed class StepTaker(EnrollmentDbContext data, RecognitionAccess access, IUnitDirectory directory, TimeProvider time)
{
    public async Task<SaveResult> TakeAsync(
        StepCommand command, StepKind kind, Func<Recognition, Problems, Task<StepEntry>> apply, CancellationToken cancellationToken)
    {
        if (await data.RecognitionSteps.AnyAsync(step => step.Id == command.Id, cancellationToken))
            return SaveResult.SavedBefore;
        var recognition = await data.Recognitions.FirstOrDefaultAsync(row => row.Id == command.RecognitionId, cancellationToken);
        if (recognition is null || !access.May(recognition, kind))
            return SaveResult.NotFound;
        if (recognition.Stamp != command.Stamp || recognition.After(kind) is not { } after)
            return SaveResult.Conflict;

        var before = (recognition.State, recognition.DecidedOn);
        var problems = new Problems();
        var entry = await apply(recognition, problems);
        if (problems.Any)
            return problems.AsResult();
        recognition.State = after;
        data.MarkSaved(recognition, time.UtcNow());
        data.RecognitionSteps.Add(new RecognitionStep
        {
            Id = command.Id,
            RecognitionId = recognition.Id,
            UnitId = recognition.UnitId,
            Kind = kind,
            At = time.UtcNow(),
            By = access.Name,
            Day = entry.Day,
            Number = entry.Number,
            Outcome = entry.Outcome,
            Note = entry.Note,
        });
        if (kind is StepKind.Decide or StepKind.Revoke)
            data.MarkRecognitionStale(directory, recognition, entry.Day!.Value);
        else if (kind == StepKind.Return && before.State >= RecognitionState.Decided)
            data.MarkRecognitionStale(directory, recognition, before.DecidedOn!.Value);
        return await SaveAsync(command, cancellationToken);
    }

    public Task<SaveResult> TakeAsync(
        StepCommand command, StepKind kind, Func<Recognition, Problems, StepEntry> apply, CancellationToken cancellationToken) =>
        TakeAsync(command, kind, (recognition, problems) => Task.FromResult(apply(recognition, problems)), cancellationToken);

    private async Task<SaveResult> SaveAsync(StepCommand command, CancellationToken cancellationToken)
    {
        try
        {
            return await data.SaveUnlessChangedAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another request was first: the same form, or another step.
            data.ChangeTracker.Clear();
            if (await data.RecognitionSteps.AnyAsync(step => step.Id == command.Id, cancellationToken))
                return SaveResult.SavedBefore;
            if (await data.Recognitions.AnyAsync(row => row.Id == command.RecognitionId && row.Stamp != command.Stamp, cancellationToken))
                return SaveResult.Conflict;
            throw;
        }
    }
}
