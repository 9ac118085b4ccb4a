using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.AssignCase;

/// <summary>
/// The numbers of all cases, for whoever assigns people: a case whose people have all left must not be
/// lost. It answers <see cref="RegisterRow"/>s and no case.
/// </summary>
internal sealed class CaseRegister(MediationDbContext data, DistrictVillages villages)
{
#pragma warning disable RS0030 // A named place that leaves a filter out.
    private IQueryable<MediationCase> All => data.Cases.AsNoTracking().IgnoreQueryFilters([ModuleDbContext.PeopleFilter]).Counted();
#pragma warning restore RS0030

    public Task<RecordPage<RegisterRow>> PageAsync(Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(villages.Unit.Id, villages.Today);
        return data.PageAsync(All.Where(one => units.Contains(one.UnitId)), one => one.ReceivedOn, RegisterRow.Of, after, before, cancellationToken);
    }

    public Task<RegisterRow?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        All.Where(one => one.Id == id).Select(RegisterRow.Of).FirstOrDefaultAsync(cancellationToken);
}
