namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <summary>A line of the text between subject and signatures.</summary>
internal abstract record TemplatePart
{
    public abstract IEnumerable<OfficialBlock> Fill(TemplateFilling filling);
}
