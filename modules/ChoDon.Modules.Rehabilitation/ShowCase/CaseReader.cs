using ChoDon.Modules.Rehabilitation.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.ShowCase;

/// <summary>
/// A case that the reader is on, in a constant number of questions to the database. A mentor gets no person and no
/// requests: the database does not answer them.
/// </summary>
internal sealed class CaseReader(RehabilitationDbContext data)
{
    public async Task<CaseDetails?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await data.Cases.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellationToken) is not { } found)
            return null;
        return new CaseDetails(
            found,
            await data.HelpedPeople.AsNoTracking().FirstOrDefaultAsync(person => person.CaseId == id, cancellationToken),
            await data.Needs.AsNoTracking().Where(need => need.CaseId == id).OrderBy(need => need.Kind).ToListAsync(cancellationToken),
            await data.Goals.AsNoTracking().Where(goal => goal.CaseId == id).OrderBy(goal => goal.Position).ToListAsync(cancellationToken),
            (await data.Steps.AsNoTracking().Where(step => step.CaseId == id).OrderBy(step => step.Position).ToListAsync(cancellationToken)).ToLookup(step => step.GoalId),
            await data.Visits.AsNoTracking().Where(visit => visit.CaseId == id).OrderByDescending(visit => visit.Day).ThenByDescending(visit => visit.Id).ToListAsync(cancellationToken),
            await data.Reviews.AsNoTracking().Where(review => review.CaseId == id).OrderBy(review => review.Ordinal).ToListAsync(cancellationToken),
            await data.Mentors.AsNoTracking().Where(mentor => mentor.CaseId == id).OrderByDescending(mentor => mentor.FirstDay).ToListAsync(cancellationToken),
            await data.CorrectionRequests.AsNoTracking().Where(request => request.CaseId == id).OrderBy(request => request.AskedOn).ThenBy(request => request.Id).ToListAsync(cancellationToken),
            await data.Referrals.AsNoTracking().Where(referral => referral.CaseId == id).OrderByDescending(referral => referral.FirstDay).ThenBy(referral => referral.Id).ToListAsync(cancellationToken),
            await data.Stays.AsNoTracking().Where(stay => stay.CaseId == id).OrderBy(stay => stay.LastDay != null).ThenByDescending(stay => stay.FirstDay).ToListAsync(cancellationToken),
            await data.People.AsNoTracking().Where(person => person.CaseId == id).OrderBy(person => person.Since).ThenBy(person => person.Id).ToListAsync(cancellationToken));
    }
}
