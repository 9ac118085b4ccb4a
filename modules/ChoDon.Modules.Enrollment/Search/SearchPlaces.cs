namespace ChoDon.Modules.Enrollment.Search;

/// <summary>In which order what fits a phrase stands: with the same marks, without them, as a beginning, with a typo.</summary>
internal static class SearchPlaces
{
    // No word is so near to so many others; a phrase of eight short words may be.
    private const int MostPhrases = 400;

    public static IReadOnlyList<SearchRange> Of(SearchPhrase phrase)
    {
        var key = phrase.Key;
        List<SearchRange> places = [];
        if (phrase.Marks is { } marks)
        {
            places.Add(SearchRange.Ending(key, 0, marks, wholeText: true));
            places.Add(SearchRange.Ending(key, 1, marks));
            places.Add(SearchRange.Holding(key, 2, marks));
        }

        places.Add(SearchRange.Ending(key, 3, wholeText: true));
        places.Add(SearchRange.Ending(key, 4));
        places.Add(SearchRange.Holding(key, 5));
        if (phrase.MayGoOn)
        {
            if (phrase.Marks is { } begun)
                places.Add(SearchRange.Beginning(key, 6, begun));
            places.Add(SearchRange.Beginning(key, 7));
        }

        return places;
    }

    /// <summary>The phrase with another word in one place: in that of the one word that nobody bears, or in any.</summary>
    public static IReadOnlyList<SearchRange> WithOneTypo(
        SearchPhrase phrase, IReadOnlyList<int> unknown, List<string>[] neighbours)
    {
        if (unknown.Count > 1)
            return [];
        var last = phrase.Words.Count - 1;
        List<SearchRange> ranges = [];
        foreach (var position in unknown.Count == 1 ? unknown : Enumerable.Range(0, last + 1))
        {
            foreach (var word in neighbours[position].Take(MostPhrases / (last + 1)))
            {
                var key = phrase.KeyWith(position, word);
                ranges.Add(position != last && phrase.MayGoOn ? SearchRange.Beginning(key) : SearchRange.Holding(key));
            }
        }

        return ranges;
    }
}
