using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.MoveHousehold;

internal sealed class MoveHouseholdHandler(EnrollmentDbContext data, DistrictVillages villages, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(MoveHouseholdCommand command, CancellationToken cancellationToken)
    {
        var household = await data.Households.FirstOrDefaultAsync(row => row.Id == command.Id, cancellationToken);
        if (household is not { DissolvedOn: null } || !villages.Contains(household.UnitId))
            return SaveResult.NotFound;
        var membership = await data.Memberships
            .FirstOrDefaultAsync(row => row.HouseholdId == command.Id && row.LeftOn == null, cancellationToken);

        var problems = new Problems();
        if (command.VillageId is { } choice && await data.VillageOfChoiceAsync(choice, cancellationToken) == household.UnitId)
            return household.Stamp == command.Stamp ? Refuse(problems, command) : SaveResult.SavedBefore;
        var address = problems.Optional(nameof(command.Address), command.Address, Household.AddressLength);
        var (unitId, model) = await DestinationAsync(command.VillageId, isMember: membership is not null, problems, cancellationToken);
        var earliest = membership?.JoinedOn ?? Programme.PlannedOn;
        problems.Day(nameof(command.MovedOn), command.MovedOn, earliest, villages.Today, membership is null ? "Error.BeforeProgramme" : "Error.MovedBeforeJoining");
        if (problems.Any)
            return problems.AsResult();
        if (household.Stamp != command.Stamp)
            return SaveResult.Conflict;

        var day = command.MovedOn!.Value;
        data.HouseholdEvents.Add(new HouseholdEvent
        {
            HouseholdId = household.Id,
            UnitId = household.UnitId,
            Kind = HouseholdEventKind.Moved,
            Day = day,
            ToUnitId = unitId,
        });
        if (membership is not null && model is not null)
            Continue(membership, model, day);
        data.MarkFiguresStale(household.UnitId, day);
        data.MarkFiguresStale(unitId, day);
        await household.PutInAsync(data, unitId, cancellationToken);
        household.Address = address;
        data.MarkSaved(household, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    private static SaveResult Refuse(Problems problems, MoveHouseholdCommand command)
    {
        problems.Add(nameof(command.VillageId), "Error.SameVillage");
        return problems.AsResult();
    }

    private async Task<(Guid UnitId, VillageModel? Model)> DestinationAsync(
        Guid? villageId, bool isMember, Problems problems, CancellationToken cancellationToken)
    {
        const string Field = nameof(MoveHouseholdCommand.VillageId);
        if (isMember)
        {
            var model = await data.ModelForMemberAsync(villages, problems, Field, villageId, cancellationToken);
            return (model?.UnitId ?? Guid.Empty, model);
        }

        if (villageId is not { } id)
        {
            problems.Add(Field, "Error.VillageMissing");
            return default;
        }

        var unitId = await data.VillageOfChoiceAsync(id, cancellationToken);
        if (villages.Find(unitId) is null)
            problems.Add(Field, "Error.VillageElsewhere");
        return (unitId, null);
    }

    // The commitment and its scan go with the household; the village it leaves keeps its own days.
    private void Continue(Membership membership, VillageModel model, DateOnly day)
    {
        membership.LeftOn = day;
        data.Memberships.Add(new Membership
        {
            HouseholdId = membership.HouseholdId,
            VillageModelId = model.Id,
            UnitId = model.UnitId,
            CommittedOn = membership.CommittedOn,
            CommitmentDocumentId = membership.CommitmentDocumentId,
            JoinedOn = day,
        });
        membership.CommitmentDocumentId = null;
    }
}
