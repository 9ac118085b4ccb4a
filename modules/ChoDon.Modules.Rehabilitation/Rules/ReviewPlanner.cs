using ChoDon.Modules.Rehabilitation.Data;

namespace ChoDon.Modules.Rehabilitation.Rules;

/// <summary>Sets the days of reviews down. Nothing is saved yet.</summary>
internal static class ReviewPlanner
{
    /// <summary>All of a term, or the first ones where the end is open.</summary>
    public static void PlanReviews(this RehabilitationDbContext data, RehabilitationCase one) => data.PlanReviews(one, 0, one.Months ?? ReviewDays.Ahead);

    /// <summary>Those after one that is there, up to another.</summary>
    public static void PlanReviews(this RehabilitationDbContext data, RehabilitationCase one, int after, int last) =>
        data.Reviews.AddRange(Enumerable.Range(after + 1, last - after).Select(ordinal => new MonthlyReview
        {
            CaseId = one.Id,
            UnitId = one.UnitId,
            Ordinal = ordinal,
            DueOn = ReviewDays.Of(one.StartsOn, ordinal),
        }));
}
