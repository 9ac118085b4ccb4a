using System.Text.RegularExpressions;

namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <summary>Reads words with names in braces.</summary>
internal sealed partial class TemplateTextReader(KnownNames known, TemplateErrors errors)
{
    public TemplateText Read(int line, string text) =>
        new([.. Pieces().Matches(text).Select(match => Piece(line, match)).OfType<TemplatePiece>()]);

    private TemplatePiece? Piece(int line, Match match)
    {
        if (match.Groups["name"] is { Success: true } group)
        {
            var name = group.Value.Trim();
            if (!known.Has(name))
                errors.AddUnknown(line, "UnknownValue", name, known);
            return new TemplatePiece(name, IsName: true);
        }

        if (match.Value is not ("{" or "}"))
            return new TemplatePiece(match.Value, IsName: false);
        errors.Add(line, match.Value == "{" ? "NotClosed" : "NotOpened");
        return null;
    }

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}|[{}]|[^{}]+")]
    private static partial Regex Pieces();
}
