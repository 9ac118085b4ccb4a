using System.Globalization;
using System.Resources;

namespace ChoDon.Platform.Abstractions.OfficialDocuments;

/// <summary>A module's words in Vietnamese, whatever the reader's language: what is signed is Vietnamese.</summary>
public sealed class VietnameseTexts<TTexts>
{
    private readonly ResourceManager _texts = new(typeof(TTexts));

    /// <summary>The words of a key.</summary>
    public string this[string key] => _texts.GetString(key, CultureInfo.InvariantCulture) ?? key;
}
