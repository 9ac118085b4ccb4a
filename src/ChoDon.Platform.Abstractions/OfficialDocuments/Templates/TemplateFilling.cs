using ChoDon.Platform.Abstractions.Text;

namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <summary>Values and blocks, by names that are compared as those of a template are.</summary>
internal sealed class TemplateFilling(TemplateValues values)
{
    private readonly Dictionary<string, string> _values = values.Values.ToDictionary(
        pair => VietnameseText.Clean(pair.Key), pair => VietnameseText.Clean(pair.Value), KnownNames.Comparer);

    private readonly Dictionary<string, IReadOnlyList<OfficialBlock>> _blocks =
        values.Blocks.ToDictionary(pair => VietnameseText.Clean(pair.Key), pair => pair.Value, KnownNames.Comparer);

    public bool IsMissing(TemplatePiece piece) => piece.IsName && WordsOf(piece).Length == 0;

    public string WordsOf(TemplatePiece piece) => piece.IsName ? _values.GetValueOrDefault(piece.Text, "") : piece.Text;

    public IReadOnlyList<OfficialBlock> Block(string name) => _blocks.GetValueOrDefault(name, []);
}
