using System.Linq.Expressions;
using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Platform.Abstractions.Protection;

namespace ChoDon.Modules.Rehabilitation.ListCases;

internal sealed record CaseRow(
    Guid Id, Guid UnitId, int Year, int Number, SealedText Initials, Basis Basis, DateOnly StartsOn, DateOnly? EndsOn, DateOnly? EndedOn, DateOnly? ProposedEnd, Outcome? Outcome, bool IsMinor, bool IsCancelled, bool IsOverdue)
{
    /// <param name="overdue">Reviews that are late.</param>
    public static Expression<Func<RehabilitationCase, CaseRow>> Of(IQueryable<MonthlyReview> overdue) => one => new CaseRow(
        one.Id, one.UnitId, one.Year, one.Number, one.Initials, one.Basis, one.StartsOn, one.EndsOn, one.EndedOn, one.ProposedEnd, one.Outcome, one.IsMinor, one.CancelReason != null,
        overdue.Any(review => review.CaseId == one.Id));

    public string ShortNumber => CaseNumbers.Short(Number, Year);

    public DateOnly? LastDay => EndedOn ?? EndsOn;

    public string StateKey => (IsCancelled, EndedOn, ProposedEnd) switch
    {
        (true, _, _) => "State.Cancelled",
        (_, not null, _) => $"Outcome.{Outcome}",
        (_, _, not null) => "State.EndProposed",
        _ => "State.Open",
    };
}
