using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Data;

/// <summary>Reads and counts up <see cref="Revision"/>s.</summary>
internal static class Revisions
{
    public static Task<long> ReadAsync(PlatformDbContext context, string name, CancellationToken cancellationToken) =>
        context.Revisions.Where(revision => revision.Name == name)
            .Select(revision => revision.Number)
            .SingleAsync(cancellationToken);

    /// <summary>
    /// Call first in the transaction that makes the change: until its end the row also keeps out whoever else is about
    /// to change the same thing.
    /// </summary>
    public static Task BumpAsync(PlatformDbContext context, string name, CancellationToken cancellationToken) =>
        context.Revisions.Where(revision => revision.Name == name)
            .ExecuteUpdateAsync(set => set.SetProperty(revision => revision.Number, revision => revision.Number + 1), cancellationToken);
}
