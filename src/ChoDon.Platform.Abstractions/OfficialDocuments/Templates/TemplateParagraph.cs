namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <param name="Text">Its words.</param>
/// <param name="Look">A paragraph that looks like it.</param>
internal sealed record TemplateParagraph(TemplateText Text, OfficialParagraph Look) : TemplatePart
{
    public override IEnumerable<OfficialBlock> Fill(TemplateFilling filling) =>
        Text.Fill(filling) is { } text ? [Look with { Text = text }] : [];
}
