using ChoDon.Modules.Enrollment.CriterionSets;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.AssessVillage;

/// <summary>Writes down which criteria a village or commune finds that it met.</summary>
internal sealed class AssessVillageHandler(StepTaker steps, EnrollmentDbContext data, CriterionSetCatalog sets, TimeProvider time)
{
    public Task<SaveResult> HandleAsync(AssessVillageCommand command, CancellationToken cancellationToken) =>
        steps.TakeAsync(
            command.Step,
            StepKind.Assess,
            (recognition, problems) => ApplyAsync(command, recognition, problems, cancellationToken),
            cancellationToken);

    private async Task<StepEntry> ApplyAsync(
        AssessVillageCommand command, Recognition recognition, Problems problems, CancellationToken cancellationToken)
    {
        var period = new RecognitionPeriod(recognition.Level, recognition.Year);
        problems.Day(nameof(command.AssessedOn), command.AssessedOn, period.AssessableFrom, time.Today(), "Error.BeforeEndOfPeriod");
        recognition.AssessedOn = command.AssessedOn;

        var set = await sets.FindAsync(recognition.CriterionSetId, cancellationToken);
        var known = await data.CriterionAssessments
            .Where(row => row.RecognitionId == recognition.Id)
            .ToDictionaryAsync(row => row.Criterion, cancellationToken);
        foreach (var criterion in set!.Criteria)
            Write(criterion, command.Answers, recognition, known, problems);
        var met = command.Answers.Count(answer => answer.Outcome == Outcome.Met);
        return new StepEntry(command.AssessedOn, $"{met}/{set.Criteria.Count}");
    }

    private void Write(
        Criterion criterion,
        IReadOnlyList<CriterionAnswer> answers,
        Recognition recognition,
        Dictionary<string, CriterionAssessment> known,
        Problems problems)
    {
        var at = answers.Index().FirstOrDefault(answer => answer.Item.Criterion == criterion.Code, (-1, null!));
        var answer = at.Item ?? new CriterionAnswer();
        var field = $"{nameof(AssessVillageForm.Answers)}[{(at.Index < 0 ? criterion.Position : at.Index)}]";
        var outcome = problems.Choice($"{field}.{nameof(answer.Outcome)}", answer.Outcome);
        var note = problems.Optional($"{field}.{nameof(answer.Note)}", answer.Note, CriterionAssessment.NoteLength);
        if (outcome == Outcome.NotMet && note is null)
            problems.Add($"{field}.{nameof(answer.Note)}", "Error.NoteForNotMet");
        if (!known.TryGetValue(criterion.Code, out var row))
        {
            row = new CriterionAssessment
            {
                RecognitionId = recognition.Id,
                UnitId = recognition.UnitId,
                Criterion = criterion.Code,
                IsMet = false,
            };
            data.CriterionAssessments.Add(row);
        }

        row.IsMet = outcome == Outcome.Met;
        row.Note = note;
    }
}
