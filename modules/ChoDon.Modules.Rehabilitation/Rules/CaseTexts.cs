using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Protection;

namespace ChoDon.Modules.Rehabilitation.Rules;

/// <summary>
/// What is sealed in a case and shown to those on it as they work: initials, and what was written down about the help. Who
/// it is about opens with a reason alone.
/// </summary>
internal sealed class CaseTexts(IFieldCipher cipher)
{
    /// <summary>Shown where a text cannot be opened, because its key is lost or it was changed; one such text must not hide the case.</summary>
    private const string Unreadable = "…";

    public string Initials(Guid caseId, SealedText sealedText) => Open(RehabilitationCase.InitialsPlace(caseId), sealedText)!;

    public string? Grounds(RehabilitationCase one) => Open(RehabilitationCase.GroundsPlace(one.Id), one.Grounds);

    public string? Of(Need need) => Open(Need.NotePlace(need.Id), need.Note);

    public string Of(Goal goal) => Open(Goal.TextPlace(goal.Id), goal.Text)!;

    public string Of(GoalStep step) => Open(GoalStep.TextPlace(step.Id), step.Text)!;

    public string? Of(Visit visit) => Open(Visit.NotePlace(visit.Id), visit.Note);

    public string? Of(MonthlyReview review) => Open(MonthlyReview.TextPlace(review.Id), review.Text);

    public string? NextActionOf(MonthlyReview review) => Open(MonthlyReview.NextActionPlace(review.Id), review.NextAction);

    public string Of(CorrectionRequest request) => Open(CorrectionRequest.TextPlace(request.Id), request.Text)!;

    public string? AnswerOf(CorrectionRequest request) => Open(CorrectionRequest.AnswerPlace(request.Id), request.Answer);

    public string Of(Referral referral) => Open(Referral.ShownPlace(referral.Id), referral.Shown)!;

    public string? NoteOf(Guid offerId, SealedText? note) => Open(TransferOffer.NotePlace(offerId), note);

    private string? Open(FieldPlace place, SealedText? sealedText)
    {
        try
        {
            return cipher.OpenIfAny(place, sealedText);
        }
        catch (FieldUnreadableException)
        {
            return Unreadable;
        }
    }
}
