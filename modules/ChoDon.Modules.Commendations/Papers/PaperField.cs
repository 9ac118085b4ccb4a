namespace ChoDon.Modules.Commendations.Papers;

/// <param name="Name">As templates write it in braces.</param>
/// <param name="Sample">An invented value, for previews and as an example.</param>
internal sealed record PaperField(string Name, string Sample);
