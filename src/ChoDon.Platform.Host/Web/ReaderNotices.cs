using ChoDon.Platform.Core.Notices;

namespace ChoDon.Platform.Host.Web;

/// <summary>The notices that are for whoever is reading.</summary>
internal sealed class ReaderNotices(NoticeBoard board, PermittedHere permitted)
{
    public Task<IReadOnlyList<Notice>> ReadAsync(Guid districtId, CancellationToken cancellationToken) =>
        board.ReadAsync(districtId, permitted.Holds, cancellationToken);
}
