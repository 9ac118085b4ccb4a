using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Notices;

/// <summary>People whose mail comes back, until the address is another one or is said to work.</summary>
internal sealed class AddressNotices(PlatformDatabase database, IStringLocalizer<NoticeTexts> words) : INoticeSource
{
    public string Id => "addresses";

    public string Permission => PlatformPermissions.ReadMail;

    public bool IsOfInstallation => true;

    public async Task<IReadOnlyList<Notice>> ReadAsync(Guid districtId, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var people = await (
            from bounce in UndeliverableAddresses.Open(context)
            join account in context.Users on bounce.Address equals account.NormalizedEmail
            where account.DisabledAt == null
            orderby bounce.At descending
            select new { account.Id, account.FullName, bounce.Reason, bounce.At })
            .Take(NoticeLimits.Most)
            .ToListAsync(cancellationToken);
        return
        [
            .. people.DistinctBy(person => person.Id)
                .Select(person => new Notice(words["Address", person.FullName], person.Reason, person.At, $"/admin/accounts/{person.Id}")),
        ];
    }
}
