namespace ChoDon.Modules.Enrollment.ShowHandover;

/// <summary>Something that the new holder of a post takes over.</summary>
/// <param name="Label">What it is, in the reader's language.</param>
/// <param name="Value">How it stands.</param>
/// <param name="IsOpen">Whether it waits for somebody to do something.</param>
internal sealed record HandedOverLine(string Label, string Value, bool IsOpen = false);
