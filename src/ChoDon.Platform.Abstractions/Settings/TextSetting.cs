using System.Diagnostics.CodeAnalysis;

namespace ChoDon.Platform.Abstractions.Settings;

/// <summary>A line of text, at most so many characters (1000 and no more); may be empty.</summary>
public sealed record TextSetting(string Key, string TextKey, string Default, int MaxLength)
    : DistrictSetting<string>(Key, TextKey, Default)
{
    /// <inheritdoc/>
    public override string DefaultText => Default;

    /// <inheritdoc/>
    public override bool TryRead(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return text is not null && text.Length <= MaxLength;
    }
}
