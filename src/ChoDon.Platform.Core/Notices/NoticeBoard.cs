using System.Globalization;
using Microsoft.Extensions.Caching.Memory;

namespace ChoDon.Platform.Core.Notices;

/// <summary>All notices; what a source answered is kept for half a minute, because every page counts them.</summary>
public sealed class NoticeBoard(IEnumerable<INoticeSource> sources, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    /// <param name="districtId">The district they are about.</param>
    /// <param name="isFor">Whether the reader is to know what a source knows of.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    public async Task<IReadOnlyList<Notice>> ReadAsync(
        Guid districtId, Func<INoticeSource, bool> isFor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(isFor);
        var notices = new List<Notice>();
        foreach (var source in sources)
        {
            if (isFor(source))
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
