using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.ListCases;

/// <summary>The cases that the reader is on, page by page, the latest first; the database answers no others.</summary>
internal sealed class ListCasesHandler(MediationDbContext data, DistrictVillages villages)
{
    public Task<RecordPage<CaseRow>> HandleAsync(CaseState state, Guid? after, Guid? before, CancellationToken cancellationToken) =>
        data.PageAsync(Of(state), one => one.ReceivedOn, CaseRow.Of, after, before, cancellationToken);

    private IQueryable<MediationCase> Of(CaseState state)
    {
        var today = villages.Today;
        var units = data.UnitsBelow(villages.Unit.Id, today);
        var cases = data.Cases.AsNoTracking().Where(one => units.Contains(one.UnitId));
        return state switch
        {
            CaseState.Open => cases.Open(),
            CaseState.Ended => cases.Counted().Where(one => one.Result != null),
            CaseState.Due => cases.Where(one => data.Waiting().Any(followUp => followUp.CaseId == one.Id && followUp.DueOn <= today)),
            _ => cases,
        };
    }
}
