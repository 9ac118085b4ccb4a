using System.Linq.Expressions;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>What the registers are asked everywhere.</summary>
internal static class Registers
{
    /// <summary>Cases that are in the figures.</summary>
    public static IQueryable<RehabilitationCase> Counted(this IQueryable<RehabilitationCase> cases) => cases.Where(one => one.CancelReason == null);

    /// <summary>Counted cases that go on.</summary>
    public static IQueryable<RehabilitationCase> Open(this IQueryable<RehabilitationCase> cases) => cases.Counted().Where(one => one.EndedOn == null);

    /// <summary>Reviews of open cases that were due by the day and are not written.</summary>
    public static IQueryable<MonthlyReview> DueBy(this RehabilitationDbContext data, DateOnly day) => data.Reviews.Where(review =>
        review.WrittenOn == null && review.DueOn <= day && data.Cases.Any(one => one.Id == review.CaseId && one.EndedOn == null && one.CancelReason == null));

    /// <summary>The open case, for somebody who works on it: who only helps, or looked in an emergency, changes nothing.</summary>
    public static Task<RehabilitationCase?> FindToWorkOnAsync(this RehabilitationDbContext data, Guid id, CancellationToken cancellationToken) =>
        data.Cases.Open().Where(data.HasRole(CaseRole.Owner, CaseRole.Supervisor)).FirstOrDefaultAsync(one => one.Id == id, cancellationToken);

    /// <summary>The open case, for somebody who helps or works on it.</summary>
    public static Task<RehabilitationCase?> FindToHelpAsync(this RehabilitationDbContext data, Guid id, CancellationToken cancellationToken) =>
        data.Cases.Open().Where(data.HasRole(CaseRole.Owner, CaseRole.Supervisor, CaseRole.Mentor)).FirstOrDefaultAsync(one => one.Id == id, cancellationToken);

    /// <summary>Whether the reader is one of these to a case; one who is at work for the host is none.</summary>
    public static Expression<Func<RehabilitationCase, bool>> HasRole(this RehabilitationDbContext data, params CaseRole[] roles)
    {
        var account = data.Access.Actor.AccountId;
        return one => data.People.Any(person => person.CaseId == one.Id && person.AccountId == account && EF.Parameter(roles).Contains(person.Role));
    }

    /// <summary>Marks the figures of a case's village stale from the month in which help began: open cases and reviews are stocks.</summary>
    public static void MarkStale(this ModuleDbContext data, RehabilitationCase one) => data.MarkFiguresStale(one.UnitId, one.StartsOn);
}
