using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.Search;

/// <summary>Words that a person typed, in their order.</summary>
internal sealed class SearchPhrase
{
    private const int MostWords = 8;

    private SearchPhrase(IReadOnlyList<SearchWord> words) => Words = words;

    public IReadOnlyList<SearchWord> Words { get; }

    public string Key => Of(Words.Select(word => word.Key));

    /// <summary>The words with their marks; null when none was typed, so that nothing is to be told apart.</summary>
    public string? Marks => Words.All(word => word.Key == word.Marked) ? null : Of(Words.Select(word => word.Marked));

    /// <summary>Whether the last word may go on; one letter alone would begin half of the register.</summary>
    public bool MayGoOn => Words[^1].Key.Length > 1;

    public static SearchPhrase? Of(string? typed)
    {
        var words = SearchWord.Of(typed);
        return words.Count == 0 ? null : new SearchPhrase([.. words.Take(MostWords)]);
    }

    /// <summary>The key with other words in some places.</summary>
    public string KeyWith(int position, string word) =>
        Of(Words.Select((own, place) => place == position ? word : own.Key));

    /// <summary>As much of a text as a term keeps.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= SearchTerm.MaxLength)
            return text;
        var end = SearchTerm.MaxLength;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd(' ');
    }

    private static string Of(IEnumerable<string> words) => Cut(string.Join(' ', words));
}
