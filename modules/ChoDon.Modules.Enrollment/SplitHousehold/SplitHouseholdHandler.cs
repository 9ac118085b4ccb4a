using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.SplitHousehold;

internal sealed class SplitHouseholdHandler(EnrollmentDbContext data, DistrictVillages villages, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(SplitHouseholdCommand command, CancellationToken cancellationToken)
    {
        if (await data.Households.AnyAsync(row => row.Id == command.NewId, cancellationToken))
            return SaveResult.SavedBefore;
        var from = await data.Households.FirstOrDefaultAsync(row => row.Id == command.FromId, cancellationToken);
        if (from is not { DissolvedOn: null } || !villages.Contains(from.UnitId))
            return SaveResult.NotFound;

        var founders = await data.Members
            .Where(row => row.HouseholdId == from.Id && command.MemberIds.Contains(row.Id))
            .OrderBy(row => row.Position)
            .ToListAsync(cancellationToken);
        var problems = new Problems();
        var head = HeadOf(founders, command, problems);
        var address = problems.Optional(nameof(command.Address), command.Address, Household.AddressLength);
        problems.Day(nameof(command.SplitOn), command.SplitOn, Programme.PlannedOn, villages.Today, "Error.BeforeProgramme");
        var model = command.CommittedOn is null
            ? null
            : await data.ModelForMemberAsync(
                villages,
                problems,
                nameof(command.CommittedOn),
                from.UnitId,
                cancellationToken,
                await ModelOfAsync(from.Id, cancellationToken));
        if (command.CommittedOn is not null)
            problems.Day(nameof(command.CommittedOn), command.CommittedOn, command.SplitOn ?? Programme.PlannedOn, villages.Today, "Error.CommittedBeforeSplit");
        if (problems.Any)
            return problems.AsResult();
        if (from.Stamp != command.Stamp)
            return SaveResult.Conflict;

        var founded = Found(command, from, head!, address);
        foreach (var member in founders.Where(member => member != head))
            member.HouseholdId = founded.Id;
        data.Members.Remove(head!);
        data.RecordBetween((from, HouseholdEventKind.SplitInto), (founded, HouseholdEventKind.SplitFrom), command.SplitOn!.Value);
        if (model is not null)
            Join(founded, model, command.CommittedOn!.Value);
        data.MarkFiguresStale(from.UnitId, command.SplitOn.Value);
        data.MarkSaved(from, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    // Where a village has several models, the new household joins the one of the household it came from.
    private Task<Guid?> ModelOfAsync(Guid householdId, CancellationToken cancellationToken) => data.Memberships
        .Where(row => row.HouseholdId == householdId && row.LeftOn == null)
        .Select(row => (Guid?)row.VillageModelId)
        .FirstOrDefaultAsync(cancellationToken);

    private static HouseholdMember? HeadOf(List<HouseholdMember> founders, SplitHouseholdCommand command, Problems problems)
    {
        if (founders.Count == 0)
            problems.Add(nameof(command.MemberIds), "Error.NobodyChosen");
        else if (founders.Count != command.MemberIds.Distinct().Count())
            problems.Add(nameof(command.MemberIds), "Error.ChooseFromList");
        var head = founders.Find(member => member.Id == command.HeadId);
        if (head is null)
            problems.Add(nameof(command.HeadId), "Error.HeadNotChosen");
        else if (head.Name is null)
            problems.Add(nameof(command.HeadId), "Error.HeadNameless");
        return head;
    }

    private Household Found(SplitHouseholdCommand command, Household from, HouseholdMember head, string? address)
    {
        var founded = new Household
        {
            Id = command.NewId,
            UnitId = from.UnitId,
            Address = address,
            BirthYear = head.BirthYear,
            Sex = head.Sex,
            EthnicGroup = head.EthnicGroup,
            EthnicList = head.EthnicList,
            SavedAt = time.UtcNow(),
        }.NameHead(head.Name!);
        data.Households.Add(founded);
        return founded;
    }

    private void Join(Household founded, VillageModel model, DateOnly day) => data.Memberships.Add(new Membership
    {
        HouseholdId = founded.Id,
        VillageModelId = model.Id,
        UnitId = model.UnitId,
        CommittedOn = day,
        JoinedOn = day,
    });
}
