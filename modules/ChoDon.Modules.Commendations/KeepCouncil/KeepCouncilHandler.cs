using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.KeepCouncil;

/// <summary>Adds members to a council, changes them, retires them and takes them back. An account sits once, and there is one chair.</summary>
internal sealed class KeepCouncilHandler(CommendationsDbContext data, IColleagues colleagues, TimeProvider time)
{
    // Changes of one council are counted: whoever makes the next one waits, so that two cannot add a chair at once.
    private const string Series = "council";

    public async Task<SaveResult> SaveAsync(Guid unitId, MemberForm form, CancellationToken cancellationToken)
    {
        var voters = await colleagues.OfAsync(Permissions.Vote, unitId, cancellationToken);
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        var members = await LockAsync(unitId, cancellationToken);
        var member = members.Find(other => other.Id == form.Id);
        if (form.Stamp is null && member is not null)
            return SaveResult.SavedBefore;
        if (form.Stamp is not null && member is null)
            return SaveResult.NotFound;
        if (member is not null && member.Stamp != form.Stamp)
            return SaveResult.Conflict;
        var problems = new Problems();
        var draft = Check(form, member, voters, problems);
        if (member is not { IsRetired: true })
            CheckPlaces(members.Where(other => other != member), form.Role, form.AccountId, problems, nameof(form.Role), nameof(form.AccountId));
        if (problems.Any)
            return problems.AsResult();
        member ??= Add(unitId, form, draft.Name);
        (member.Name, member.Office, member.Role, member.AccountId) = (draft.Name, draft.Office, form.Role!.Value, form.AccountId);
        if (form.Stamp is not null)
            data.MarkSaved(member, time.UtcNow());
        var result = await data.SaveOrFindAsync(member, form.Stamp, cancellationToken);
        if (result.Status == SaveStatus.Saved)
            await transaction.CommitAsync(cancellationToken);
        return result;
    }

    public async Task<SaveResult> RetireAsync(Guid unitId, Guid memberId, bool isRetired, CancellationToken cancellationToken)
    {
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        var members = await LockAsync(unitId, cancellationToken);
        if (members.Find(other => other.Id == memberId) is not { } member)
            return SaveResult.NotFound;
        if (member.IsRetired == isRetired)
            return SaveResult.SavedBefore;
        var problems = new Problems();
        if (!isRetired)
            CheckPlaces(members.Where(other => other != member), member.Role, member.AccountId, problems, "", "");
        if (problems.Any)
            return problems.AsResult();
        member.IsRetired = isRetired;
        data.MarkSaved(member, time.UtcNow());
        var result = await data.SaveUnlessChangedAsync(cancellationToken);
        if (result.Status == SaveStatus.Saved)
            await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private async Task<List<CouncilMember>> LockAsync(Guid unitId, CancellationToken cancellationToken)
    {
        await data.NextNumberAsync(Series, unitId, year: 0, typed: null, cancellationToken);
        return await data.CouncilMembers.Where(member => member.UnitId == unitId).ToListAsync(cancellationToken);
    }

    private static (string Name, string? Office) Check(
        MemberForm form, CouncilMember? member, IReadOnlyList<Colleague> voters, Problems problems)
    {
        var name = problems.Name(nameof(form.Name), form.Name);
        var office = problems.Optional(nameof(form.Office), form.Office, CouncilMember.OfficeLength);
        problems.Choice(nameof(form.Role), form.Role);

        // An account that may not vote any more stays with who has it.
        if (form.AccountId is { } account && account != member?.AccountId && voters.All(voter => voter.AccountId != account))
            problems.Add(nameof(form.AccountId), "Error.ChoiceMissing");
        return (name, office);
    }

    private static void CheckPlaces(
        IEnumerable<CouncilMember> others, CouncilRole? role, Guid? accountId, Problems problems, string roleField, string accountField)
    {
        var sitting = others.Where(member => !member.IsRetired).ToList();
        if (role == CouncilRole.Chair && sitting.Find(member => member.Role == CouncilRole.Chair) is { } chair)
            problems.Add(roleField, "Member.ChairTaken", chair.Name);
        if (accountId is not null && sitting.Find(member => member.AccountId == accountId) is { } same)
            problems.Add(accountField, "Member.AccountTaken", same.Name);
    }

    private CouncilMember Add(Guid unitId, MemberForm form, string name)
    {
        var member = new CouncilMember { Id = form.Id, UnitId = unitId, Name = name, Role = form.Role!.Value, SavedAt = time.UtcNow() };
        data.CouncilMembers.Add(member);
        return member;
    }
}
