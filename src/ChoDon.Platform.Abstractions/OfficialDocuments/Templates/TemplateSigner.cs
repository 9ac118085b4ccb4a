namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <summary>A place to sign. When the name is missing it is left to be written.</summary>
internal sealed record TemplateSigner(TemplateText Title, TemplateText? Name)
{
    public OfficialSignature? Fill(TemplateFilling filling) =>
        Title.Fill(filling) is { } title ? new OfficialSignature(title, Name?.Fill(filling)) : null;
}
