using ChoDon.Platform.Abstractions.OfficialDocuments;

namespace ChoDon.Modules.Commendations.Papers;

/// <param name="Document">The document.</param>
/// <param name="IsOwnUnreadable">Whether the district has a template of its own that cannot be read any more, so that the built-in one was used.</param>
internal sealed record WrittenPaper(OfficialDocument Document, bool IsOwnUnreadable);
