namespace ChoDon.Platform.Host.Resources;

/// <summary>The host's words; the files beside it hold them in Vietnamese and English.</summary>
internal sealed class HostText;
