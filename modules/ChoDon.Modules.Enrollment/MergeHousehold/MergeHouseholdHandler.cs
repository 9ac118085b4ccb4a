using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.MergeHousehold;

internal sealed class MergeHouseholdHandler(EnrollmentDbContext data, DistrictVillages villages, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(MergeHouseholdCommand command, CancellationToken cancellationToken)
    {
        var going = await data.Households.FirstOrDefaultAsync(row => row.Id == command.Id, cancellationToken);
        if (going is null || !villages.Contains(going.UnitId))
            return SaveResult.NotFound;
        if (going.DissolvedOn is not null)
            return SaveResult.SavedBefore;

        var problems = new Problems();
        var into = command.IntoId is { } intoId && intoId != going.Id
            ? await data.Households.FirstOrDefaultAsync(
                row => row.Id == intoId && row.UnitId == going.UnitId && row.DissolvedOn == null, cancellationToken)
            : null;
        if (into is null)
            problems.Add(nameof(command.IntoId), "Error.HouseholdNotChosen");
        var membership = await data.Memberships
            .FirstOrDefaultAsync(row => row.HouseholdId == going.Id && row.LeftOn == null, cancellationToken);
        problems.Day(
            nameof(command.MergedOn),
            command.MergedOn,
            membership?.JoinedOn ?? Programme.PlannedOn,
            villages.Today,
            membership is null ? "Error.BeforeProgramme" : "Error.BeforeJoining");
        if (problems.Any)
            return problems.AsResult();
        if (going.Stamp != command.Stamp)
            return SaveResult.Conflict;

        var day = command.MergedOn!.Value;
        await TakeInAsync(going, into!, cancellationToken);
        data.RecordBetween((going, HouseholdEventKind.MergedInto), (into!, HouseholdEventKind.MergedFrom), day);
        if (membership is not null)
            membership.LeftOn = day;
        going.DissolvedOn = day;
        data.MarkFiguresStale(going.UnitId, day);
        data.MarkSaved(going, time.UtcNow());
        data.MarkSaved(into!, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    // What was known of the head goes with the head; the household that is no more keeps its name for the history.
    private async Task TakeInAsync(Household going, Household into, CancellationToken cancellationToken)
    {
        var position = await data.Members
            .Where(row => row.HouseholdId == into.Id)
            .Select(row => (int?)row.Position)
            .MaxAsync(cancellationToken) ?? 0;
        data.Members.Add(new HouseholdMember
        {
            HouseholdId = into.Id,
            UnitId = into.UnitId,
            Name = going.HeadName,
            BirthYear = going.BirthYear,
            Sex = going.Sex,
            EthnicGroup = going.EthnicGroup,
            EthnicList = going.EthnicList,
            Position = ++position,
        });
        foreach (var member in await data.Members
            .Where(row => row.HouseholdId == going.Id)
            .OrderBy(row => row.Position)
            .ToListAsync(cancellationToken))
        {
            member.HouseholdId = into.Id;
            member.Position = ++position;
        }

        going.EthnicGroup = going.EthnicList = going.Phone = null;
        going.ForgetCitizenNumber();
    }
}
