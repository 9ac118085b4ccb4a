namespace ChoDon.Modules.Rehabilitation.WriteReview;

internal sealed class WriteReviewForm
{
    /// <summary>The review that was to be written when the form was opened.</summary>
    public int Ordinal { get; set; }

    public string? Text { get; set; }

    public string? NextAction { get; set; }
}
