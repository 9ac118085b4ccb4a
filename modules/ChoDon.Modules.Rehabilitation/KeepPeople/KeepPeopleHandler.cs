using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.KeepPeople;

/// <summary>
/// Says who owns and supervises a case, who may never see it, and to whom it is restricted for the time being. Each change
/// stands in the audit log with its reason. Whoever comes onto a restricted case sees it only when they are named.
/// </summary>
internal sealed class KeepPeopleHandler(RehabilitationDbContext data, PersonNames names, IColleagues colleagues, IAccess access, TimeProvider time)
{
    private const int ReasonLength = RehabilitationCase.ReasonLength;

    /// <summary>
    /// The case, for somebody who may change who is on it: those who work on it, and a supervisor of the unit who had to look
    /// because nobody was left.
    /// </summary>
    public async Task<RehabilitationCase?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await data.Cases.Open().FirstOrDefaultAsync(one => one.Id == id, cancellationToken);
        var me = await data.People.FirstOrDefaultAsync(person => person.CaseId == id && person.AccountId == access.Actor.AccountId, cancellationToken);
        return me?.Role switch
        {
            CaseRole.Owner or CaseRole.Supervisor => found,
            CaseRole.Emergency when found is not null && access.Holds(Permissions.Supervise, found.UnitId) => found,
            _ => null,
        };
    }

    /// <summary>Who may come into the role: its permission in the village is what it takes. Excluded may be whoever could come into any.</summary>
    public async Task<IReadOnlyList<Colleague>> OfferAsync(CaseRole role, Guid unitId, CancellationToken cancellationToken)
    {
        if (role == CaseRole.Supervisor)
            return await colleagues.OfAsync(Permissions.Supervise, unitId, cancellationToken);
        var workers = await colleagues.OfAsync(Permissions.WorkOnCases, unitId, cancellationToken);
        return role == CaseRole.Owner ? workers : [.. workers.Union(await colleagues.OfAsync(Permissions.Mentor, unitId, cancellationToken))];
    }

    public async Task<SaveResult> PutOnAsync(Guid id, KeepPeopleForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        var problems = new Problems();
        if (form.Role is not (CaseRole.Owner or CaseRole.Supervisor or CaseRole.Excluded))
            problems.Add(nameof(form.Role), "Error.ChoiceMissing");
        var reason = problems.Text(nameof(form.Reason), form.Reason, ReasonLength, "Error.ReasonMissing");
        await names.CheckAsync(problems, nameof(form.Reason), id, reason, cancellationToken);
        var colleague = form.Role is { } role ? (await OfferAsync(role, found.UnitId, cancellationToken)).FirstOrDefault(one => one.AccountId == form.AccountId) : null;
        if (colleague is null)
            problems.Add(nameof(form.AccountId), "Error.ChoiceMissing");
        var people = await data.People.Where(person => person.CaseId == id).ToListAsync(cancellationToken);
        var there = people.Find(person => person.AccountId == form.AccountId);
        if (there?.Role == CaseRole.Excluded && form.Role is not (null or CaseRole.Excluded))
            problems.Add(nameof(form.AccountId), "Error.IsExcluded");
        if (there is not null && there.Role != form.Role && IsLast(people, there))
            problems.Add(nameof(form.AccountId), "Error.LastPerson");
        if (problems.Any)
            return problems.AsResult();
        if (there?.Role == form.Role)
            return SaveResult.SavedBefore;

        data.Reason = reason;
        if (there is not null)
        {
            (there.Role, there.Until) = (form.Role!.Value, null);
            return await data.SaveUnlessChangedAsync(cancellationToken);
        }

        var added = new CasePerson
        {
            CaseId = id,
            UnitId = found.UnitId,
            AccountId = colleague!.AccountId,
            Name = colleague.Name,
            Since = time.UtcNow(),
            Role = form.Role!.Value,
            IsHeldBack = found.IsRestricted,
        };
        data.People.Add(added);
        return await data.SaveOrFindAsync(added, stamp: null, cancellationToken);
    }

    /// <summary>Takes somebody off the case, or lifts an exclusion.</summary>
    public async Task<SaveResult> TakeOffAsync(Guid id, Guid personId, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is null)
            return SaveResult.NotFound;
        var people = await data.People.Where(person => person.CaseId == id).ToListAsync(cancellationToken);
        if (people.Find(person => person.Id == personId) is not { } removed)
            return SaveResult.SavedBefore;
        var problems = new Problems();
        if (removed.Role == CaseRole.Mentor)
            problems.Add(nameof(KeepPeopleForm.AccountId), "Error.MentorByReplacement");
        if (IsLast(people, removed))
            problems.Add(nameof(KeepPeopleForm.AccountId), "Error.LastPerson");
        if (problems.Any)
            return problems.AsResult();
        data.People.Remove(removed);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    /// <summary>Lets only the people who are named see the case; nobody is named by accident, and nobody may lock all others and themselves out.</summary>
    public async Task<SaveResult> RestrictAsync(Guid id, RestrictForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        var problems = new Problems();
        var reason = problems.Text(nameof(form.Reason), form.Reason, ReasonLength, "Error.ReasonMissing");
        await names.CheckAsync(problems, nameof(form.Reason), id, reason, cancellationToken);
        var people = await data.People.Where(person => person.CaseId == id).ToListAsync(cancellationToken);
        if (!people.Exists(person => person.AccountId == access.Actor.AccountId && form.PersonIds.Contains(person.Id)))
            problems.Add(nameof(form.PersonIds), "Error.RestrictWithoutMe");
        else if (!people.Exists(person => person.Role == CaseRole.Supervisor && form.PersonIds.Contains(person.Id)))
            problems.Add(nameof(form.PersonIds), "Error.RestrictWithoutSupervisor");
        if (problems.Any)
            return problems.AsResult();
        return await HoldBackAsync(found, people, isRestricted: true, person => !form.PersonIds.Contains(person.Id), reason, cancellationToken);
    }

    public async Task<SaveResult> LiftAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        var people = await data.People.Where(person => person.CaseId == id).ToListAsync(cancellationToken);
        return await HoldBackAsync(found, people, isRestricted: false, _ => false, reason: null, cancellationToken);
    }

    private Task<SaveResult> HoldBackAsync(
        RehabilitationCase found, List<CasePerson> people, bool isRestricted, Func<CasePerson, bool> isHeldBack, string? reason, CancellationToken cancellationToken)
    {
        found.IsRestricted = isRestricted;
        foreach (var person in people)
            person.IsHeldBack = isHeldBack(person);
        data.Reason = reason;
        data.MarkSaved(found, time.UtcNow());
        return data.SaveUnlessChangedAsync(cancellationToken);
    }

    // Somebody owns it and somebody else supervises it, at any time, and both see it.
    private static bool IsLast(List<CasePerson> people, CasePerson one) =>
        one.Role is CaseRole.Owner or CaseRole.Supervisor
        && !people.Exists(other => other.Id != one.Id && other.Role == one.Role && !other.IsHeldBack);
}
