namespace ChoDon.Platform.Abstractions.Import;

/// <summary>Something that a file may tell of each row.</summary>
/// <param name="Key">By which the module asks for it; stays the same in later versions, since mappings are remembered by it.</param>
/// <param name="TextKey">Key of its name in the module's words.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Headings">How offices head it, in Vietnamese and English; case and diacritics do not matter.</param>
public sealed record ImportColumn(string Key, string TextKey, ImportKind Kind, params string[] Headings)
{
    /// <summary>Key of what is to be known of it, in the module's words; its name stays short enough for a telephone.</summary>
    public string? HintTextKey { get; init; }

    /// <summary>Whether a file without it cannot be imported.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The words of an <see cref="ImportKind.Choice"/>.</summary>
    public IReadOnlyList<ImportChoice> Choices { get; init; } = [];
}
