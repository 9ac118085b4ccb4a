namespace ChoDon.Platform.Abstractions.Import;

/// <summary>A word that a cell may hold.</summary>
/// <param name="Value">What the module gets.</param>
/// <param name="Names">How offices write it; case and diacritics do not matter when no other choice is meant.</param>
public sealed record ImportChoice(string Value, params string[] Names);
