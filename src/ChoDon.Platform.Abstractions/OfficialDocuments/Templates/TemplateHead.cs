namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <summary>What an official document needs beside its template.</summary>
public sealed record TemplateHead
{
    /// <inheritdoc cref="OfficialDocument.Form"/>
    public OfficialForm Form { get; init; }

    /// <inheritdoc cref="OfficialDocument.Superior"/>
    public string? Superior { get; init; }

    /// <inheritdoc cref="OfficialDocument.Issuer"/>
    public required string Issuer { get; init; }

    /// <inheritdoc cref="OfficialDocument.Number"/>
    public string? Number { get; init; }

    /// <inheritdoc cref="OfficialDocument.Place"/>
    public required string Place { get; init; }

    /// <inheritdoc cref="OfficialDocument.Date"/>
    public required DateOnly Date { get; init; }

    /// <inheritdoc cref="OfficialDocument.FileName"/>
    public required string FileName { get; init; }
}
