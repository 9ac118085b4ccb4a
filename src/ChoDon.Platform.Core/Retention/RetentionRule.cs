using ChoDon.Platform.Core.Data;

namespace ChoDon.Platform.Core.Retention;

/// <summary>What is kept for how long.</summary>
/// <param name="TextKey">Key of the line in the log of the run: how many are over their time, and after how many days that is.</param>
/// <param name="Days">How long it is kept.</param>
/// <param name="Over">The keys of what is older than a moment.</param>
/// <param name="Delete">Deletes those of the keys; null where that is not done here.</param>
internal sealed record RetentionRule(
    string TextKey,
    int Days,
    Func<PlatformDbContext, DateTime, IQueryable<Guid>> Over,
    Func<PlatformDbContext, Guid[], CancellationToken, Task<int>>? Delete = null);
