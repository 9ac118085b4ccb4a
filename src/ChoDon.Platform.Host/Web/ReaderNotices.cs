using ChoDon.Platform.Core.Notices;
using Microsoft.AspNetCore.Authorization;

namespace ChoDon.Platform.Host.Web;

/// <summary>The notices that are for whoever is reading.</summary>
internal sealed class ReaderNotices(NoticeBoard board, IAuthorizationService authorization, IHttpContextAccessor accessor)
{
    public Task<IReadOnlyList<Notice>> ReadAsync(Guid districtId, CancellationToken cancellationToken)
    {
        var reader = accessor.HttpContext!.User;
        return board.ReadAsync(
            districtId, async permission => (await authorization.AuthorizeAsync(reader, permission)).Succeeded, cancellationToken);
    }
}
