using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.WriteReview;

/// <summary>The form of a monthly review, for the mentor and for whoever works on the case.</summary>
internal abstract class ReviewFormPage(WriteReviewHandler handler, RehabilitationDbContext data, TimeProvider time, IStringLocalizer<RehabilitationText> texts)
    : CaseFormPage<WriteReviewForm>(data, time, texts)
{
    public DateOnly DueOn { get; private set; }

    protected override string SavedKey => "Saved.Review";

    protected override Task<RehabilitationCase?> FindAsync(Guid id, CancellationToken cancellationToken) => Data.FindToHelpAsync(id, cancellationToken);

    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var review = await Data.Reviews.AsNoTracking()
            .Where(row => row.CaseId == Case.Id && row.WrittenOn == null && row.Ordinal >= Input.Ordinal)
            .OrderBy(row => row.Ordinal)
            .FirstOrDefaultAsync(cancellationToken);
        DueOn = review?.DueOn ?? default;
        if (Input.Ordinal == 0 && review is not null)
            Input.Ordinal = review.Ordinal;
    }

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) => handler.HandleAsync(id, Input, cancellationToken);
}
