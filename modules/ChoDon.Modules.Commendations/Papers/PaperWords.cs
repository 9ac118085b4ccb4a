using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Platform.Abstractions.OfficialDocuments;

namespace ChoDon.Modules.Commendations.Papers;

/// <summary>The module's words in Vietnamese, whatever the reader's language: what is signed is Vietnamese.</summary>
internal static class PaperWords
{
    private static readonly VietnameseTexts<CommendationsText> Texts = new();

    public static string Of(string key) => Texts[key];

    public static string NameOf(Guid formId, KnownAwardForm? known) =>
        NationalAwardForms.All.FirstOrDefault(form => form.Id == formId) is { } national ? Texts[national.TextKey] : known?.Name ?? "";

    /// <summary>What stands in large letters on the certificate: <c>GIẤY KHEN</c> of <c>Giấy khen của Chủ tịch UBND xã</c>.</summary>
    public static string TypeOf(string formName) => OfficialWords.Capitals(formName.Split(" của ", 2)[0]);
}
