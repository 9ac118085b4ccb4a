using System.Data;
using System.Data.Common;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.StartVillageModel;

internal sealed class StartVillageModelHandler(EnrollmentDbContext data, DistrictVillages villages, TimeProvider time)
{
    private const string SerializationFailure = "40001";

    public async Task<SaveResult> HandleAsync(StartVillageModelCommand command, CancellationToken cancellationToken)
    {
        if (villages.Find(command.VillageId) is null)
            return SaveResult.NotFound;

        var problems = new Problems();
        var decision = problems.Optional(nameof(command.DecisionNumber), command.DecisionNumber, VillageModel.DecisionNumberLength);
        problems.Day(nameof(command.FoundedOn), command.FoundedOn, Programme.PlannedOn, villages.Today, "Error.BeforeProgramme");
        if (problems.Any)
            return problems.AsResult();

        try
        {
            return await StartAsync(command, decision, cancellationToken);
        }
        catch (Exception failure) when (IsSerializationFailure(failure))
        {
            // Another request started a model in the same moment; what it did decides.
            data.ChangeTracker.Clear();
            return await StartAsync(command, decision, cancellationToken);
        }
    }

    // No unique index says "one model a village", because a village may have several one day: the transaction does.
    private async Task<SaveResult> StartAsync(StartVillageModelCommand command, string? decision, CancellationToken cancellationToken)
    {
        await using var transaction = await data.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
        var existing = await data.Models.AsNoTracking()
            .Where(model => model.UnitId == command.VillageId)
            .Select(model => (Guid?)model.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (existing is not null)
            return existing == command.Id ? SaveResult.SavedBefore : HasModel();

        data.Models.Add(new VillageModel
        {
            Id = command.Id,
            UnitId = command.VillageId,
            FoundedOn = command.FoundedOn!.Value,
            DecisionNumber = decision,
            SavedAt = time.UtcNow(),
        });
        data.MarkFiguresStale(command.VillageId, command.FoundedOn.Value);
        await data.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return SaveResult.Saved;
    }

    private static SaveResult HasModel()
    {
        var problems = new Problems();
        problems.Add(nameof(StartVillageModelCommand.FoundedOn), "Error.VillageHasModel");
        return problems.AsResult();
    }

    private static bool IsSerializationFailure(Exception failure) =>
        failure is DbException { SqlState: SerializationFailure }
        || (failure.InnerException is { } inner && IsSerializationFailure(inner));
}
