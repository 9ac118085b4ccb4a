using ChoDon.Platform.Abstractions.Documents;

namespace ChoDon.Platform.Ui.Documents;

/// <summary>What a page with a document says around it.</summary>
public static class DocumentFields
{
    /// <summary>For the attribute <c>accept</c> of the field: the kinds that are taken.</summary>
    public const string Accept = ".pdf,.docx,.jpg,.jpeg,.png";

    /// <summary>The help below the field: which kinds, and how large.</summary>
    public static string Hint => UiText.Format(UiText.DocumentHint, IDocumentStore.MaxBytes / (1024 * 1024));

    /// <summary>Why a file was not taken, in the reader's language, for the error beside the field.</summary>
    public static string Explain(StoreResult refused) => refused.Problem switch
    {
        DocumentProblem.Empty => UiText.DocumentEmpty,
        DocumentProblem.TooLarge => UiText.Format(UiText.DocumentTooLarge, IDocumentStore.MaxBytes / (1024 * 1024)),
        DocumentProblem.Heic => UiText.DocumentHeic,
        DocumentProblem.OtherEnding => UiText.Format(UiText.DocumentOtherEnding, refused.Named!, refused.Found!),
        DocumentProblem.TwoKinds => UiText.DocumentTwoKinds,
        DocumentProblem.HoldsProgram => UiText.DocumentHoldsProgram,
        DocumentProblem.Damaged => UiText.DocumentDamaged,
        DocumentProblem.TooManyPixels => UiText.DocumentTooManyPixels,
        _ => UiText.DocumentOtherKind,
    };
}
