using ChoDon.Platform.Abstractions.Text;

namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <summary>The words of one line.</summary>
internal sealed record TemplateText(IReadOnlyList<TemplatePiece> Pieces)
{
    /// <summary>The words with the values; null when one is missing.</summary>
    public string? Fill(TemplateFilling filling) =>
        Pieces.Any(piece => filling.IsMissing(piece)) ? null : FillWhatIsThere(filling);

    /// <summary>The same for a line that cannot be left out.</summary>
    public string FillWhatIsThere(TemplateFilling filling) =>
        VietnameseText.Clean(string.Concat(Pieces.Select(piece => filling.WordsOf(piece))));
}
