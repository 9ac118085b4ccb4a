using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Everyone with an address who may read the figures of the whole district.</summary>
internal sealed class HostRecipients(PlatformDatabase database, GrantBook book) : IDistrictRecipients
{
    public async Task<IReadOnlyList<Recipient>> ForAsync(Guid districtId, CancellationToken cancellationToken)
    {
        var readers = book.HoldersOf(PlatformPermissions.ReadFigures, districtId);
        await using var context = database.NewContext();
        var accounts = await context.Users
            .Where(account => readers.Contains(account.Id) && account.Email != null && account.Email != "" && account.DisabledAt == null)
            .OrderBy(account => account.Id)
            .Select(account => new Recipient(account.Email!, account.Language))
            .ToListAsync(cancellationToken);
        return [.. accounts.DistinctBy(recipient => recipient.Address, StringComparer.OrdinalIgnoreCase)];
    }
}
