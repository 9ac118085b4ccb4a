using System.Diagnostics.CodeAnalysis;

namespace ChoDon.Platform.Abstractions.Settings;

/// <summary>Something that each district may set as it likes.</summary>
/// <param name="Key">Full name, starting with the module id: <c>enrollment.vacancy-days</c>. At most 100 characters.</param>
/// <param name="TextKey">Key of the words shown.</param>
public abstract record DistrictSetting(string Key, string TextKey)
{
    /// <summary>The default as it would be stored.</summary>
    public abstract string DefaultText { get; }

    /// <summary>Whether a text is a value that the setting takes.</summary>
    public abstract bool Accepts(string text);
}

/// <summary>A setting whose values are of one type; a module keeps it in a field and reads it with <see cref="IDistrictSettings"/>.</summary>
/// <typeparam name="T">Type of its values.</typeparam>
/// <param name="Key">Full name, starting with the module id.</param>
/// <param name="TextKey">Key of the words shown.</param>
/// <param name="Default">What holds until a district says otherwise.</param>
public abstract record DistrictSetting<T>(string Key, string TextKey, T Default) : DistrictSetting(Key, TextKey)
{
    /// <summary>Reads a stored text; false when it is no value, or one beyond the limits.</summary>
    public abstract bool TryRead(string text, [MaybeNullWhen(false)] out T value);

    /// <inheritdoc/>
    public override bool Accepts(string text) => TryRead(text, out _);
}
