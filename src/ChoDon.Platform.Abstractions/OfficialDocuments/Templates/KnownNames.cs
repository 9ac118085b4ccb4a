using ChoDon.Platform.Abstractions.Text;

namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <summary>The names of values or of blocks.</summary>
internal sealed class KnownNames(IEnumerable<string> names)
{
    private const int MostDifferences = 2;

    private readonly List<string> _names = [.. names.Select(VietnameseText.Clean)];

    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    public bool Has(string name) => _names.Contains(name, Comparer);

    /// <summary>The known name that was probably meant; null when none is close.</summary>
    public string? Near(string name)
    {
        var key = VietnameseText.SearchKey(name);
        return _names
            .Select(known => (Name: known, Differences: Spelling.Differences(key, VietnameseText.SearchKey(known), MostDifferences)))
            .Where(known => known.Differences <= Math.Min(MostDifferences, known.Name.Length / 3))
            .OrderBy(known => known.Differences)
            .FirstOrDefault()
            .Name;
    }
}
