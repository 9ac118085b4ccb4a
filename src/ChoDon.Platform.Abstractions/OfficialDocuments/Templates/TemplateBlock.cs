namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <summary>The place of a block.</summary>
internal sealed record TemplateBlock(string Name) : TemplatePart
{
    public override IEnumerable<OfficialBlock> Fill(TemplateFilling filling) => filling.Block(Name);
}
