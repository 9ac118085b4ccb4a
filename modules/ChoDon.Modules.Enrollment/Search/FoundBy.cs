namespace ChoDon.Modules.Enrollment.Search;

/// <summary>Says why a household was found when its head, who stands in the list, does not show it.</summary>
internal static class FoundBy
{
    /// <summary>The members who bear the words that the head does not; null when the head and the address bear all.</summary>
    public static IReadOnlyList<string>? Names(SearchPhrase phrase, string headName, string? address, IEnumerable<string> members)
    {
        var asked = phrase.Words;
        var seen = Fitting(asked, headName);
        if (seen == asked.Count)
            return null;
        List<string> names = [.. members.Where(name => Fitting(asked, name) > 0)];
        var whole = names.Find(name => Fitting(asked, name) == asked.Count);
        if (whole is not null)
            return [whole];
        var missing = asked.Where(word => !Fits(word, headName) && (address is null || !Fits(word, address))).ToList();
        names = names.FindAll(name => missing.Exists(word => Fits(word, name)));
        return names.Count == 0 ? null : names;
    }

    private static int Fitting(IReadOnlyList<SearchWord> asked, string text) => asked.Count(word => Fits(word, text));

    private static bool Fits(SearchWord asked, string text) => SearchWord.Of(text).Any(word =>
        word.Key.StartsWith(asked.Key, StringComparison.Ordinal) || OneTypo.Between(asked.Key, word.Key));
}
