using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.ListCases;

/// <summary>The cases that the reader is on, page by page, the latest first; the database answers no others.</summary>
internal sealed class ListCasesHandler(RehabilitationDbContext data, DistrictVillages villages)
{
    public Task<RecordPage<CaseRow>> HandleAsync(CaseState state, Guid? after, Guid? before, CancellationToken cancellationToken) =>
        data.PageAsync(Of(state), one => one.StartsOn, CaseRow.Of(Overdue), after, before, cancellationToken);

    private IQueryable<MonthlyReview> Overdue => data.DueBy(villages.Today.AddDays(-1));

    private IQueryable<RehabilitationCase> Of(CaseState state)
    {
        var today = villages.Today;
        var units = data.UnitsBelow(villages.Unit.Id, today);
        var cases = data.Cases.AsNoTracking().Where(one => units.Contains(one.UnitId));
        return state switch
        {
            CaseState.Open => cases.Open(),
            CaseState.Overdue => cases.Where(one => Overdue.Any(review => review.CaseId == one.Id)),
            CaseState.ToApprove => cases.Open().Where(one => one.ProposedEnd != null),
            CaseState.Ended => cases.Counted().Where(one => one.EndedOn != null),
            _ => cases,
        };
    }
}
