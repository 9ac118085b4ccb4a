using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.WriteReview;

/// <summary>
/// Writes the review of a month: the oldest that is missing, so that none is left out. It may be written from the day on
/// which the month before it was due.
/// </summary>
internal sealed class WriteReviewHandler(RehabilitationDbContext data, DistrictVillages villages, IFieldCipher cipher, IAccess access)
{
    public async Task<SaveResult> HandleAsync(Guid caseId, WriteReviewForm form, CancellationToken cancellationToken)
    {
        if (await data.FindToHelpAsync(caseId, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        var reviews = await data.Reviews.Where(row => row.CaseId == caseId).OrderBy(row => row.Ordinal).ToListAsync(cancellationToken);
        if (reviews.Find(row => row.Ordinal == form.Ordinal) is not { } review)
            return SaveResult.NotFound;
        var problems = new Problems();
        var text = problems.Text(nameof(form.Text), form.Text, MonthlyReview.TextLength, "Error.ReviewMissing");
        var next = problems.Optional(nameof(form.NextAction), form.NextAction, MonthlyReview.TextLength);
        var opens = ReviewDays.Of(found.StartsOn, form.Ordinal - 1);
        if (review.WrittenOn is null && villages.Today < opens)
            problems.Add(nameof(form.Text), "Error.ReviewTooEarly", opens);
        if (problems.Any)
            return problems.AsResult();
        if (review.WrittenOn is not null)
            return SaveResult.SavedBefore;
        if (reviews.Exists(row => row.WrittenOn is null && row.Ordinal < review.Ordinal))
            return SaveResult.Conflict;

        (review.WrittenOn, review.ByName) = (villages.Today, access.Actor.Name);
        review.Text = cipher.Seal(MonthlyReview.TextPlace(review.Id), text);
        review.NextAction = cipher.SealIfAny(MonthlyReview.NextActionPlace(review.Id), next);
        if (found.Months is null && reviews[^1].Ordinal < review.Ordinal + ReviewDays.Ahead)
            data.PlanReviews(found, reviews[^1].Ordinal, review.Ordinal + ReviewDays.Ahead);
        data.MarkStale(found);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
