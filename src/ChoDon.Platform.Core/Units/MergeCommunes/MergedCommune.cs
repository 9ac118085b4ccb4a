namespace ChoDon.Platform.Core.Units.MergeCommunes;

/// <summary>A commune that ended with a merge.</summary>
/// <param name="Code">The code it bore on its last day.</param>
/// <param name="IsFull">False when a part of its territory went elsewhere.</param>
public sealed record MergedCommune(string Code, bool IsFull);
