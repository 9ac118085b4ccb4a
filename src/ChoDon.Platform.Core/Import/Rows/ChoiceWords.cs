using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Abstractions.Text;

namespace ChoDon.Platform.Core.Import.Rows;

/// <summary>The words of a choice: as they are written first, and without diacritics where only one choice can be meant.</summary>
internal sealed class ChoiceWords
{
    private readonly Dictionary<string, string> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _folded = new(StringComparer.Ordinal);

    public ChoiceWords(IEnumerable<ImportChoice> choices)
    {
        foreach (var choice in choices)
        {
            foreach (var name in choice.Names)
            {
                _exact.TryAdd(VietnameseText.MatchKey(name), choice.Value);
                var folded = VietnameseText.SearchKey(name);
                if (_folded.TryGetValue(folded, out var other) && other != choice.Value)
                    _folded[folded] = null;
                else
                    _folded[folded] = choice.Value;
            }
        }
    }

    public string? Find(string word) =>
        _exact.GetValueOrDefault(VietnameseText.MatchKey(word)) ?? _folded.GetValueOrDefault(VietnameseText.SearchKey(word));
}
