using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.EditVillageModel;

internal sealed class EditVillageModelHandler(EnrollmentDbContext data, DistrictVillages villages, ModelNames names, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(EditVillageModelCommand command, CancellationToken cancellationToken)
    {
        var model = await data.Models.FirstOrDefaultAsync(row => row.Id == command.Id, cancellationToken);
        if (model is null || !villages.Contains(model.UnitId))
            return SaveResult.NotFound;

        var problems = new Problems();
        var name = names.Read(problems, nameof(command.Name), command.Name, model.Name);
        var decision = problems.Optional(nameof(command.DecisionNumber), command.DecisionNumber, VillageModel.DecisionNumberLength);
        if (problems.Day(nameof(command.FoundedOn), command.FoundedOn, Programme.PlannedOn, villages.Today, "Error.BeforeProgramme"))
            await CheckAgainstWhatFollowedAsync(model, command.FoundedOn.Value, problems, cancellationToken);
        if (model.ClosedOn is null && await IsTakenAsync(model, name, cancellationToken))
            problems.Add(nameof(command.Name), "Error.VillageHasModel");
        if (problems.Any)
            return problems.AsResult();
        if (model.Stamp != command.Stamp)
            return SaveResult.Conflict;

        var foundedOn = command.FoundedOn!.Value;
        if (foundedOn != model.FoundedOn)
        {
            var (first, last) = foundedOn < model.FoundedOn ? (foundedOn, model.FoundedOn) : (model.FoundedOn, foundedOn);
            data.MarkFiguresStale(model.UnitId, first, last);
        }

        model.Name = name;
        model.FoundedOn = foundedOn;
        model.DecisionNumber = decision;
        data.MarkSaved(model, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    // Nobody led the model, and no household took part, before it was there.
    private async Task CheckAgainstWhatFollowedAsync(
        VillageModel model, DateOnly foundedOn, Problems problems, CancellationToken cancellationToken)
    {
        var firstTerm = await data.PostHolders
            .Where(row => row.VillageModelId == model.Id)
            .MinAsync(row => (DateOnly?)row.FirstDay, cancellationToken);
        if (foundedOn > firstTerm)
            problems.Add(nameof(EditVillageModelCommand.FoundedOn), "Error.FoundedAfterTerm", firstTerm.Value);
        else if (foundedOn >= model.ClosedOn)
            problems.Add(nameof(EditVillageModelCommand.FoundedOn), "Error.FoundedAfterClosing", model.ClosedOn.Value);
    }

    private Task<bool> IsTakenAsync(VillageModel model, string name, CancellationToken cancellationToken) =>
        data.Models.AnyAsync(
            other => other.UnitId == model.UnitId && other.Id != model.Id && other.Name == name && other.ClosedOn == null, cancellationToken);
}
