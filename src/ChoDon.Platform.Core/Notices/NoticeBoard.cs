using System.Globalization;
using Microsoft.Extensions.Caching.Memory;

namespace ChoDon.Platform.Core.Notices;

/// <summary>All notices; what a source answered is kept for half a minute, because every page counts them.</summary>
public sealed class NoticeBoard(IEnumerable<INoticeSource> sources, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    /// <param name="districtId">The district they are about.</param>
    /// <param name="holds">Whether the reader holds a permission.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    public async Task<IReadOnlyList<Notice>> ReadAsync(
        Guid districtId, Func<string, bool> holds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(holds);
        var notices = new List<Notice>();
        foreach (var source in sources)
        {
            if (holds(source.Permission))
                notices.AddRange(await ReadAsync(source, districtId, cancellationToken));
        }

        return notices;
    }

    private async Task<IReadOnlyList<Notice>> ReadAsync(INoticeSource source, Guid districtId, CancellationToken cancellationToken) =>
        (await cache.GetOrCreateAsync((source.Id, districtId, CultureInfo.CurrentUICulture.Name), entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = Kept;
            return source.ReadAsync(districtId, cancellationToken);
        }))!;
}
