namespace ChoDon.Platform.Abstractions.Lists;

/// <summary>One page of a list.</summary>
/// <param name="Rows">Its rows, the latest first.</param>
/// <param name="HasBefore">Whether there is a page before.</param>
/// <param name="HasAfter">Whether there is a page after.</param>
public sealed record RecordPage<TShown>(IReadOnlyList<TShown> Rows, bool HasBefore, bool HasAfter);
