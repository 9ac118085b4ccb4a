namespace ChoDon.Platform.Abstractions.Protection;

/// <summary>An encrypted value cannot be opened. The message says why, and holds nothing of the value.</summary>
public sealed class FieldUnreadableException(string message, Exception? cause = null) : Exception(message, cause);
