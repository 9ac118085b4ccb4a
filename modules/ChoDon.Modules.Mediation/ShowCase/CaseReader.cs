using ChoDon.Modules.Mediation.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.ShowCase;

/// <summary>A case that the reader is on, in a constant number of questions to the database.</summary>
internal sealed class CaseReader(MediationDbContext data)
{
    public async Task<CaseDetails?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await data.Cases.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellationToken) is not { } found)
            return null;
        return new CaseDetails(
            found,
            await data.Parties.AsNoTracking().Where(party => party.CaseId == id).OrderBy(party => party.Position).ToListAsync(cancellationToken),
            await data.Sessions.AsNoTracking().Where(session => session.CaseId == id).OrderBy(session => session.Day).ThenBy(session => session.Id).ToListAsync(cancellationToken),
            await data.FollowUps.AsNoTracking().Where(followUp => followUp.CaseId == id).OrderBy(followUp => followUp.DueOn).ThenBy(followUp => followUp.Id).ToListAsync(cancellationToken),
            await data.People.AsNoTracking().Where(person => person.CaseId == id).OrderBy(person => person.Since).ThenBy(person => person.Id).ToListAsync(cancellationToken));
    }
}
