using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.EditHousehold;

internal sealed class EditHouseholdHandler(
    EnrollmentDbContext data, DistrictVillages villages, IFieldCipher cipher, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(EditHouseholdCommand command, CancellationToken cancellationToken)
    {
        var household = await data.Households.FirstOrDefaultAsync(row => row.Id == command.Id, cancellationToken);
        if (household is not { DissolvedOn: null } || !villages.Contains(household.UnitId))
            return SaveResult.NotFound;

        var membership = await data.Memberships
            .FirstOrDefaultAsync(row => row.HouseholdId == command.Id && row.LeftOn == null, cancellationToken);
        var problems = new Problems();
        var headName = problems.Name(nameof(command.HeadName), command.HeadName);
        var address = problems.Optional(nameof(command.Address), command.Address, Household.AddressLength);
        problems.Person(nameof(command.Person), command.Person, villages.Today);
        var phone = problems.Phone(nameof(command.Phone), command.Phone);
        var citizenNumber = CitizenNumber.Clean(command.CitizenNumber ?? "");
        if (citizenNumber.Length > CitizenNumber.MaxLength)
            problems.Add(nameof(command.CitizenNumber), "Error.TooLong", CitizenNumber.MaxLength);
        if (membership is not null)
            await CorrectAsync(membership, command, problems, cancellationToken);
        if (problems.Any)
            return problems.AsResult();
        if (household.Stamp != command.Stamp)
            return SaveResult.Conflict;

        household.NameHead(headName);
        household.Describe(command.Person);
        household.Address = address;
        household.Phone = phone;
        if (citizenNumber.Length > 0)
            household.SealCitizenNumber(cipher, citizenNumber);
        else if (command.RemoveCitizenNumber)
            household.ForgetCitizenNumber();
        if (membership is not null && household.UnitId != membership.UnitId)
            await household.PutInAsync(data, membership.UnitId, cancellationToken);
        data.MarkSaved(household, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    private async Task CorrectAsync(
        Membership membership, EditHouseholdCommand command, Problems problems, CancellationToken cancellationToken)
    {
        var model = await data.ModelForMemberAsync(villages, problems, nameof(command.VillageId), command.VillageId, cancellationToken, membership.VillageModelId);
        var leftBefore = await data.Memberships
            .Where(row => row.HouseholdId == command.Id && row.LeftOn != null)
            .MaxAsync(row => row.LeftOn, cancellationToken);
        var dayIsRight = problems.Day(
            nameof(command.CommittedOn),
            command.CommittedOn,
            leftBefore ?? Programme.PlannedOn,
            villages.Today,
            leftBefore is null ? "Error.BeforeProgramme" : "Error.BeforeLeaving");
        if (model is null || !dayIsRight)
            return;

        var joinedOn = command.CommittedOn!.Value;
        if (membership.UnitId != model.UnitId)
        {
            var first = joinedOn < membership.JoinedOn ? joinedOn : membership.JoinedOn;
            data.MarkFiguresStale(membership.UnitId, first);
            data.MarkFiguresStale(model.UnitId, first);
        }
        else if (membership.JoinedOn != joinedOn)
        {
            var (first, last) = joinedOn < membership.JoinedOn ? (joinedOn, membership.JoinedOn) : (membership.JoinedOn, joinedOn);
            data.MarkFiguresStale(model.UnitId, first, last);
        }

        membership.UnitId = model.UnitId;
        membership.VillageModelId = model.Id;
        membership.CommittedOn = joinedOn;
        membership.JoinedOn = joinedOn;
    }
}
