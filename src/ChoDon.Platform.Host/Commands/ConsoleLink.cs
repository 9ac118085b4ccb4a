namespace ChoDon.Platform.Host.Commands;

/// <summary>A one-time link that only the console shows.</summary>
/// <param name="Words">Whom it lets in, or what it is for.</param>
/// <param name="Path">Where it leads, below the address served.</param>
internal sealed record ConsoleLink(string Words, string Path);
