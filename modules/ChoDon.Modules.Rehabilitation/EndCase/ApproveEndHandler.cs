using ChoDon.Modules.Rehabilitation.AssignMentor;
using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.EndCase;

/// <summary>
/// A supervisor who did not propose it approves the end of a case, or returns it with the reason. From then on the case is
/// sealed: nothing in it changes, and the mentor sees nothing of it any more.
/// </summary>
internal sealed class ApproveEndHandler(RehabilitationDbContext data, PersonNames names, IAccess access, TimeProvider time)
{
    /// <summary>The case, for somebody who may decide on its end.</summary>
    public async Task<RehabilitationCase?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var account = access.Actor.AccountId;
        return await data.Cases.Open()
            .Where(data.HasRole(CaseRole.Supervisor))
            .FirstOrDefaultAsync(one => one.Id == id && one.ProposedEnd != null && one.ProposedBy != account, cancellationToken);
    }

    public async Task<SaveResult> ApproveAsync(Guid id, Guid stamp, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        if (found.Stamp != stamp)
            return SaveResult.Conflict;
        var ended = found.ProposedEnd!.Value;
        (found.EndedOn, found.ApprovedByName) = (ended, access.Actor.Name);
        foreach (var mentor in await data.Mentors.Where(mentor => mentor.CaseId == id && mentor.LastDay == null).ToListAsync(cancellationToken))
            (mentor.LastDay, mentor.Place) = (ended, null);
        await data.TakeMentorOffAsync(id, keep: null, cancellationToken);
        foreach (var referral in await data.Referrals.Where(row => row.CaseId == id && row.LastDay > ended).ToListAsync(cancellationToken))
            referral.LastDay = ended;
        foreach (var offer in await data.TransferOffers.Where(row => row.CaseId == id && row.AnsweredOn == null).ToListAsync(cancellationToken))
            offer.AnsweredOn = ended;
        data.Reviews.RemoveRange(await data.Reviews.Where(review => review.CaseId == id && review.WrittenOn == null && review.DueOn > ended).ToListAsync(cancellationToken));
        data.MarkSaved(found, time.UtcNow());
        data.MarkStale(found);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    public async Task<SaveResult> ReturnAsync(Guid id, ReasonForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        var problems = new Problems();
        var reason = form.Check(problems);
        await names.CheckAsync(problems, nameof(form.Reason), id, reason, cancellationToken);
        if (problems.Any)
            return problems.AsResult();
        if (found.Stamp != form.Stamp)
            return SaveResult.Conflict;
        (found.ProposedEnd, found.ProposedBy, found.ProposedByName) = (null, null, null);
        data.Reason = reason;
        data.MarkSaved(found, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
