namespace ChoDon.Modules.Commendations.Resources;

/// <summary>Names the resource files with the module's words.</summary>
internal sealed class CommendationsText;
