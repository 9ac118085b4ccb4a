namespace ChoDon.Platform.Ui.Reveal;

/// <summary>A value that was opened.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">What stands there.</param>
public sealed record RevealedValue(string Label, string Value);
