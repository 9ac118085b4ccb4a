using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Everyone who may sign in and has an address: until people hold grants, there is one circle of readers.</summary>
internal sealed class HostRecipients(PlatformDatabase database) : IDistrictRecipients
{
    public async Task<IReadOnlyList<Recipient>> ForAsync(Guid districtId, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var accounts = await context.Users
            .Where(account => account.Email != null && account.Email != "" && account.DisabledAt == null)
            .OrderBy(account => account.Id)
            .Select(account => new Recipient(account.Email!, account.Language))
            .ToListAsync(cancellationToken);
        return [.. accounts.DistinctBy(recipient => recipient.Address, StringComparer.OrdinalIgnoreCase)];
    }
}
