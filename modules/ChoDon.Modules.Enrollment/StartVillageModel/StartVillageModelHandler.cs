using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.StartVillageModel;

internal sealed class StartVillageModelHandler(EnrollmentDbContext data, DistrictVillages villages, ModelNames names, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(StartVillageModelCommand command, CancellationToken cancellationToken)
    {
        if (villages.Find(command.VillageId) is null)
            return SaveResult.NotFound;
        if (await IsSavedAsync(command.Id, cancellationToken))
            return SaveResult.SavedBefore;

        var problems = new Problems();
        var name = names.Read(problems, nameof(command.Name), command.Name);
        var decision = problems.Optional(nameof(command.DecisionNumber), command.DecisionNumber, VillageModel.DecisionNumberLength);
        problems.Day(nameof(command.FoundedOn), command.FoundedOn, Programme.PlannedOn, villages.Today, "Error.BeforeProgramme");
        if (await IsTakenAsync(command.VillageId, name, cancellationToken))
            problems.Add(nameof(command.Name), "Error.VillageHasModel");
        if (problems.Any)
            return problems.AsResult();

        data.Models.Add(new VillageModel
        {
            Id = command.Id,
            UnitId = command.VillageId,
            Name = name,
            FoundedOn = command.FoundedOn!.Value,
            DecisionNumber = decision,
            SavedAt = time.UtcNow(),
        });
        data.MarkFiguresStale(command.VillageId, command.FoundedOn.Value);
        try
        {
            await data.SaveChangesAsync(cancellationToken);
            return SaveResult.Saved;
        }
        catch (DbUpdateException)
        {
            // Another request was first: the same form, or another model of the name.
            if (await IsSavedAsync(command.Id, cancellationToken))
                return SaveResult.SavedBefore;
            if (!await IsTakenAsync(command.VillageId, name, cancellationToken))
                throw;
            problems.Add(nameof(command.Name), "Error.VillageHasModel");
            return problems.AsResult();
        }
    }

    private Task<bool> IsSavedAsync(Guid id, CancellationToken cancellationToken) =>
        data.Models.AnyAsync(model => model.Id == id, cancellationToken);

    private Task<bool> IsTakenAsync(Guid villageId, string name, CancellationToken cancellationToken) =>
        data.Models.AnyAsync(model => model.UnitId == villageId && model.Name == name && model.ClosedOn == null, cancellationToken);
}
