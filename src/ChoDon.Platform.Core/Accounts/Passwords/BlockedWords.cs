namespace ChoDon.Platform.Core.Accounts;

/// <summary>Words that people make passwords of, from <c>blocked-words.txt</c>.</summary>
internal static class BlockedWords
{
    private static readonly Lazy<IReadOnlyList<string>> Words = new(Read);

    /// <summary>How many letters are left when the words, the longest first, are taken out.</summary>
    public static int LengthWithout(string letters, IEnumerable<string> more)
    {
        foreach (var word in Words.Value.Concat(more).OrderByDescending(word => word.Length))
            letters = letters.Replace(word, "-", StringComparison.Ordinal);
        return letters.Count(char.IsAsciiLetterLower);
    }

    private static string[] Read()
    {
        using var stream = typeof(BlockedWords).Assembly.GetManifestResourceStream("blocked-words.txt")!;
        using var text = new StreamReader(stream);
        return
        [
            .. text.ReadToEnd().Split('\n')
                .Where(line => !line.StartsWith('#'))
                .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Distinct(),
        ];
    }
}
