namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <summary>What is put in for the names of a template. Lines for which something is missing are left out.</summary>
/// <param name="Values">The values by their names.</param>
/// <param name="Blocks">The blocks by their names.</param>
public sealed record TemplateValues(
    IReadOnlyDictionary<string, string?> Values, IReadOnlyDictionary<string, IReadOnlyList<OfficialBlock>> Blocks);
