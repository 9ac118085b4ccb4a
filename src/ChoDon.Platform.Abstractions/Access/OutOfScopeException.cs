namespace ChoDon.Platform.Abstractions.Access;

/// <summary>A row was about to be saved in a unit where the person holds no right to. Nothing was saved.</summary>
public sealed class OutOfScopeException(string message) : Exception(message);
