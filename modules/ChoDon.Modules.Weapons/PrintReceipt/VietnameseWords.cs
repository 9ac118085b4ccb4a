using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.Resources;
using ChoDon.Platform.Abstractions.OfficialDocuments;

namespace ChoDon.Modules.Weapons.PrintReceipt;

/// <summary>The module's words in Vietnamese, whatever the reader's language: what is signed is Vietnamese.</summary>
internal sealed class VietnameseWords
{
    private static readonly VietnameseTexts<WeaponsText> Texts = new();

    public string this[string key] => Texts[key];

    public string NameOf(Guid kindId, KnownItemKind? known) =>
        NationalItemKinds.All.FirstOrDefault(kind => kind.Id == kindId) is { } national ? this[national.TextKey] : known?.Name ?? "";

    public string MeasureOf(Guid kindId, KnownItemKind? known) =>
        NationalItemKinds.All.FirstOrDefault(kind => kind.Id == kindId) is { } national ? this[national.MeasureKey]
            : known is null ? "" : this[$"Measure.{known.Measure}"];
}
