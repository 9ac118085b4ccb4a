using ChoDon.Platform.Abstractions.Documents;

namespace ChoDon.Platform.Ui.Documents;

/// <summary>What a page with a photo says around it.</summary>
public static class PhotoFields
{
    /// <summary>For the attribute <c>accept</c> of the field: the kinds that are taken.</summary>
    public const string Accept = ".jpg,.jpeg,.png,.webp";

    /// <summary>The help below the field: which kinds, how large, and what is not kept of it.</summary>
    public static string Hint => UiText.Format(UiText.PhotoHint, IDocumentStore.MaxBytes / (1024 * 1024));

    /// <summary>Why a photo was not taken, in the reader's language, for the error beside the field.</summary>
    public static string Explain(StoreResult refused) => refused.Problem switch
    {
        DocumentProblem.TooLarge => UiText.Format(UiText.PhotoTooLarge, IDocumentStore.MaxBytes / (1024 * 1024)),
        DocumentProblem.OtherKind => UiText.PhotoOtherKind,
        _ => DocumentFields.Explain(refused),
    };
}
