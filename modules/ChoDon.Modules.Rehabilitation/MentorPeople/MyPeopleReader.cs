using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Access;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.MentorPeople;

/// <summary>The people whom the reader helps, in one question to the database, who is due first at the top.</summary>
internal sealed class MyPeopleReader(RehabilitationDbContext data)
{
    public Task<List<MyPersonRow>> ReadAsync(CancellationToken cancellationToken) =>
        data.Cases.AsNoTracking().Open()
            .Where(data.HasRole(CaseRole.Mentor))
            .Select(one => new
            {
                Case = one,
                LastVisit = data.Visits.Where(visit => visit.CaseId == one.Id).Max(visit => (DateOnly?)visit.Day),
                ReviewDue = data.Reviews.Where(review => review.CaseId == one.Id && review.WrittenOn == null).Min(review => (DateOnly?)review.DueOn),
            })
            .OrderBy(row => row.ReviewDue)
            .ThenBy(row => row.Case.Id)
            .Select(row => new MyPersonRow(
                row.Case.Id, row.Case.UnitId, row.Case.Year, row.Case.Number, row.Case.Initials, row.Case.EndsOn, row.LastVisit, row.ReviewDue))
            .ToListAsync(cancellationToken);
}
