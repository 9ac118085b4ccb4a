using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.ReferCase;

/// <summary>
/// What the reader is shown of cases that they are not on. It looks at referrals that bear the reader's own account and have
/// not ended, and at nothing else; nothing leads from there to the case. Who is excluded from it, and everybody while it is
/// restricted or when it has ended, is shown nothing.
/// </summary>
internal sealed class ReferralDesk(RehabilitationDbContext data, DistrictVillages villages, IAccess access)
{
#pragma warning disable RS0030 // A named place that leaves a filter out.
    private IQueryable<Referral> Mine => data.Referrals.AsNoTracking()
        .IgnoreQueryFilters([ModuleDbContext.ScopeFilter, ModuleDbContext.PeopleFilter])
        .Where(referral => referral.ReceiverId == access.Actor.AccountId && referral.LastDay >= villages.Today
            && data.Cases.Open().Any(one => one.Id == referral.CaseId && !one.IsRestricted)
            && !data.People.Any(person => person.CaseId == referral.CaseId && person.AccountId == referral.ReceiverId && person.Role == CaseRole.Excluded));
#pragma warning restore RS0030

    public Task<List<Referral>> ListAsync(CancellationToken cancellationToken) =>
        Mine.OrderBy(referral => referral.LastDay).ThenBy(referral => referral.Id).ToListAsync(cancellationToken);

    public Task<Referral?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        Mine.FirstOrDefaultAsync(referral => referral.Id == id, cancellationToken);
}
