namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <summary>What came of reading a template.</summary>
/// <param name="Template">The template; null when anything is wrong with it.</param>
/// <param name="Errors">All that is wrong, in the order of the lines.</param>
public sealed record TemplateReading(DocumentTemplate? Template, IReadOnlyList<TemplateError> Errors);
