using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.AssignCase;

/// <summary>Puts somebody on a case, or takes them off it. Both stand in the audit log, the first with its reason.</summary>
internal sealed class AssignHandler(MediationDbContext data, CaseRegister register, IColleagues colleagues, TimeProvider time)
{
    public async Task<SaveResult> AddAsync(Guid caseId, AssignForm form, CancellationToken cancellationToken)
    {
        if (await register.FindAsync(caseId, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        var problems = new Problems();
        var colleague = (await colleagues.OfAsync(Permissions.WorkOnCases, found.UnitId, cancellationToken))
            .FirstOrDefault(person => person.AccountId == form.AccountId);
        if (colleague is null)
            problems.Add(nameof(form.AccountId), "Error.ChoiceMissing");
        var reason = problems.Text(nameof(form.Reason), form.Reason, MediationCase.ReasonLength, "Error.ReasonMissing");
        if (problems.Any)
            return problems.AsResult();
        if (await data.People.AnyAsync(person => person.CaseId == caseId && person.AccountId == colleague!.AccountId, cancellationToken))
            return SaveResult.SavedBefore;
        var added = new CasePerson
        {
            CaseId = caseId,
            UnitId = found.UnitId,
            AccountId = colleague!.AccountId,
            Name = colleague.Name,
            Since = time.UtcNow(),
            Role = CaseRole.Owner,
        };
        data.People.Add(added);
        data.Reason = reason;
        return await data.SaveOrFindAsync(added, stamp: null, cancellationToken);
    }

    public async Task<SaveResult> RemoveAsync(Guid caseId, Guid personId, CancellationToken cancellationToken)
    {
        if (await register.FindAsync(caseId, cancellationToken) is null)
            return SaveResult.NotFound;
        var people = await data.People.Where(person => person.CaseId == caseId).ToListAsync(cancellationToken);
        if (people.Find(person => person.Id == personId) is not { } removed)
            return SaveResult.SavedBefore;
        if (people.Count == 1)
        {
            var problems = new Problems();
            problems.Add(nameof(AssignForm.AccountId), "Error.LastPerson");
            return problems.AsResult();
        }

        data.People.Remove(removed);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
