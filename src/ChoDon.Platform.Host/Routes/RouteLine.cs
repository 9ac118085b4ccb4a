namespace ChoDon.Platform.Host.Routes;

/// <summary>An address the program answers.</summary>
/// <param name="Route">The pattern of its path.</param>
/// <param name="Methods">The methods it answers.</param>
/// <param name="Module">The module it belongs to, or null for the host's own.</param>
/// <param name="Access"><c>anyone</c>, <c>signed-in</c>, or <c>permission</c>.</param>
/// <param name="Permission">The permission it asks for, where it asks for one.</param>
internal sealed record RouteLine(
    string Route, IReadOnlyList<string> Methods, string? Module, string Access, string? Permission);
