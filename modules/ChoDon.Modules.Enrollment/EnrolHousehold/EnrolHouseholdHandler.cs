using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.ResolveDuplicates;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.EnrolHousehold;

internal sealed class EnrolHouseholdHandler(EnrollmentDbContext data, DistrictVillages villages, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(EnrolHouseholdCommand command, CancellationToken cancellationToken)
    {
        if (await IsSavedAsync(command.Id, cancellationToken))
            return SaveResult.SavedBefore;

        var problems = new Problems();
        var model = await data.ModelForMemberAsync(villages, problems, nameof(command.VillageId), command.VillageId, cancellationToken);
        var headName = problems.Name(nameof(command.HeadName), command.HeadName);
        var address = problems.Optional(nameof(command.Address), command.Address, Household.AddressLength);
        var dayIsRight = problems.Day(
            nameof(command.CommittedOn), command.CommittedOn, Programme.PlannedOn, villages.Today, "Error.BeforeProgramme");
        problems.BirthYear(nameof(command.BirthYear), command.BirthYear, villages.Today);
        if (problems.Any || model is null || !dayIsRight)
            return problems.AsResult();
        if (!command.DespiteSimilar && (await SimilarAsync(command, cancellationToken)).Any(row => row.Id != command.Id))
            return SaveResult.Similar;

        var joinedOn = command.CommittedOn!.Value;
        data.Households.Add(new Household
        {
            Id = command.Id,
            UnitId = model.UnitId,
            Address = address,
            BirthYear = command.BirthYear,
            SavedAt = time.UtcNow(),
        }.NameHead(headName));
        data.Memberships.Add(new Membership
        {
            HouseholdId = command.Id,
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
        catch (DbUpdateException)
        {
            // The same form may have arrived twice at once, and the other request was first.
            if (await IsSavedAsync(command.Id, cancellationToken))
                return SaveResult.SavedBefore;
            throw;
        }
    }

    /// <summary>The households that the one on the form may be.</summary>
    public async Task<List<Household>> SimilarAsync(EnrolHouseholdCommand command, CancellationToken cancellationToken) =>
        await Similar.ToNewAsync(
            data,
            await data.VillageOfChoiceAsync(command.VillageId ?? Guid.Empty, cancellationToken),
            command.HeadName ?? "",
            command.BirthYear,
            command.Address,
            cancellationToken);

    private Task<bool> IsSavedAsync(Guid id, CancellationToken cancellationToken) =>
        data.Households.AnyAsync(household => household.Id == id, cancellationToken);
}
