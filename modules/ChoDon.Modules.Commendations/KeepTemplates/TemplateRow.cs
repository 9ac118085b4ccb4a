using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.KeepTemplates;

/// <param name="Kind">The document.</param>
/// <param name="ChangedAt">When the district's own wording was saved; null where the built-in one is used.</param>
/// <param name="IsUnreadable">Whether the district's own wording cannot be read any more.</param>
internal sealed record TemplateRow(PaperKind Kind, DateTime? ChangedAt, bool IsUnreadable);
