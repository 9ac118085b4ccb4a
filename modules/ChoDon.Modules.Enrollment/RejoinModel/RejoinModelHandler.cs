using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.RejoinModel;

internal sealed class RejoinModelHandler(EnrollmentDbContext data, DistrictVillages villages, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(RejoinModelCommand command, CancellationToken cancellationToken)
    {
        var household = await data.Households.FirstOrDefaultAsync(row => row.Id == command.HouseholdId, cancellationToken);
        if (household is not { DissolvedOn: null } || !villages.Contains(household.UnitId))
            return SaveResult.NotFound;
        if (await IsMemberAsync(household.Id, cancellationToken))
            return SaveResult.SavedBefore;

        var problems = new Problems();
        var model = await data.ModelForMemberAsync(villages, problems, nameof(command.CommittedOn), command.ModelId ?? household.UnitId, cancellationToken);
        var leftOn = await data.Memberships
            .Where(row => row.HouseholdId == household.Id)
            .MaxAsync(row => row.LeftOn, cancellationToken);
        var dayIsRight = problems.Day(
            nameof(command.CommittedOn),
            command.CommittedOn,
            leftOn ?? Programme.PlannedOn,
            villages.Today,
            "Error.BeforeLeaving");
        if (problems.Any || model is null || !dayIsRight)
            return problems.AsResult();

        var joinedOn = command.CommittedOn!.Value;
        data.MarkSaved(household, time.UtcNow());
        data.Memberships.Add(new Membership
        {
            Id = command.MembershipId,
            HouseholdId = household.Id,
            VillageModelId = model.Id,
            UnitId = model.UnitId,
            CommittedOn = joinedOn,
            JoinedOn = joinedOn,
        });
        data.MarkFiguresStale(model.UnitId, joinedOn);
        try
        {
            await data.SaveChangesAsync(cancellationToken);
            return SaveResult.Saved;
        }
        catch (DbUpdateException failure)
        {
            if (await IsMemberAsync(household.Id, cancellationToken))
                return SaveResult.SavedBefore;
            if (failure is DbUpdateConcurrencyException)
                return SaveResult.Conflict;
            throw;
        }
    }

    private Task<bool> IsMemberAsync(Guid householdId, CancellationToken cancellationToken) =>
        data.Memberships.AnyAsync(row => row.HouseholdId == householdId && row.LeftOn == null, cancellationToken);
}
