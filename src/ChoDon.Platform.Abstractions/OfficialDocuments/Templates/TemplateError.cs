namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <summary>What is wrong with a line of a template.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="TextKey">Key of <see cref="Forms.FormText"/>.</param>
/// <param name="Values">What is put into the text; the line is the first.</param>
public sealed record TemplateError(int Line, string TextKey, IReadOnlyList<object> Values);
