using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.GiveVillagePoints;

/// <summary>Gives a village its points of the year: a village, never a person or a household.</summary>
internal sealed class GivePointsHandler(StepTaker steps, EnrollmentDbContext data, PointReader reader, TimeProvider time)
{
    public Task<SaveResult> HandleAsync(GivePointsCommand command, CancellationToken cancellationToken) =>
        steps.TakeAsync(
            command.Step,
            StepKind.GivePoints,
            (recognition, problems) => ApplyAsync(command, recognition, problems, cancellationToken),
            cancellationToken);

    private async Task<StepEntry> ApplyAsync(
        GivePointsCommand command, Recognition recognition, Problems problems, CancellationToken cancellationToken)
    {
        var items = await reader.OfAsync(recognition, cancellationToken);
        var known = await data.VillagePoints
            .Where(row => row.RecognitionId == recognition.Id)
            .ToDictionaryAsync(row => row.ItemId, cancellationToken);
        foreach (var (at, row) in items.Index())
        {
            var answer = command.Answers.FirstOrDefault(answer => answer.ItemId == row.Item.Id);
            var field = $"{nameof(GivePointsForm.Answers)}[{at}].{nameof(PointAnswer.Points)}";
            var points = problems.Count(field, answer?.Points, 0, row.Item.MaxPoints) ?? 0;
            if (known.TryGetValue(row.Item.Id, out var given))
                given.Points = points;
            else
                data.VillagePoints.Add(new VillagePoints { RecognitionId = recognition.Id, UnitId = recognition.UnitId, ItemId = row.Item.Id, Points = points });
        }

        var total = command.Answers.Sum(answer => (long)(answer.Points ?? 0));
        return new StepEntry(time.Today(), $"{total}/{items.Sum(row => row.Item.MaxPoints)}");
    }
}
