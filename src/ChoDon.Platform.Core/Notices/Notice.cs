namespace ChoDon.Platform.Core.Notices;

/// <summary>Something a person should look at.</summary>
/// <param name="Text">What it is, in the language of the request.</param>
/// <param name="Detail">More of it, such as a reason; or null.</param>
/// <param name="At">Since when, in UTC; or null where no moment is known.</param>
/// <param name="Url">The page on which something can be done about it.</param>
public sealed record Notice(string Text, string? Detail, DateTime? At, string Url);
