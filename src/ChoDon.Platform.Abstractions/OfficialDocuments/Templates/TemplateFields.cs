namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <summary>The names that a template may use.</summary>
/// <param name="Values">Names of values: <c>{tên đợt}</c>.</param>
/// <param name="Blocks">Names of blocks, tables or several paragraphs: <c>[danh sách]</c>.</param>
public sealed record TemplateFields(IReadOnlyList<string> Values, IReadOnlyList<string> Blocks);
