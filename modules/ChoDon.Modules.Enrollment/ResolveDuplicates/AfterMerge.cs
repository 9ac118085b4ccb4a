namespace ChoDon.Modules.Enrollment.ResolveDuplicates;

/// <summary>What there is to do after two records became one.</summary>
/// <param name="MergeId">The merge, while it can be taken back.</param>
/// <param name="Next">The next pair to look at, or null.</param>
internal sealed record AfterMerge(Guid? MergeId, DuplicatePair? Next);
