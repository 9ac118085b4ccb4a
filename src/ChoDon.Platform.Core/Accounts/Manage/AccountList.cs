using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>A page of accounts in the order of given names.</summary>
public sealed class AccountList(PlatformDatabase database)
{
    public const int PageSize = 25;

    private const int MostWords = 8;

    public async Task<AccountPage> ReadAsync(AccountFilter filter, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var back = filter.Before is not null;
        var anchorId = filter.Before ?? filter.After;
        var page = Fitting(context, filter);
        if (anchorId is { } id
            && await context.Users.Where(account => account.Id == id).Select(account => account.SortKey).SingleOrDefaultAsync(cancellationToken) is { } key)
        {
            page = back
                ? page.Where(row => row.SortKey.CompareTo(key) < 0 || (row.SortKey == key && row.Id.CompareTo(id) < 0))
                : page.Where(row => row.SortKey.CompareTo(key) > 0 || (row.SortKey == key && row.Id.CompareTo(id) > 0));
        }

        var ordered = back
            ? page.OrderByDescending(row => row.SortKey).ThenByDescending(row => row.Id)
            : page.OrderBy(row => row.SortKey).ThenBy(row => row.Id);
        var rows = await ordered.Take(PageSize + 1).Select(account => new AccountRow(
            account.Id,
            account.FullName,
            account.Email ?? "",
            account.DisabledAt != null ? AccountState.Disabled
                : account.InvitedAt != null && account.AcceptedAt == null ? AccountState.Invited : AccountState.Active,
            account.TwoFactorEnabled || context.UserPasskeys.Any(passkey => passkey.UserId == account.Id),
            account.LastSignInAt)).ToListAsync(cancellationToken);
        var more = rows.Count > PageSize;
        if (more)
            rows.RemoveAt(PageSize);
        if (back)
            rows.Reverse();
        return back
            ? new AccountPage(rows, HasBefore: more, HasAfter: true)
            : new AccountPage(rows, HasBefore: anchorId is not null, HasAfter: more);
    }

    private static IQueryable<Account> Fitting(PlatformDbContext context, AccountFilter filter)
    {
        var accounts = context.Users.AsNoTracking();
        accounts = filter.State switch
        {
            AccountState.Disabled => accounts.Where(account => account.DisabledAt != null),
            AccountState.Invited => accounts.Where(account => account.DisabledAt == null && account.InvitedAt != null && account.AcceptedAt == null),
            AccountState.Active => accounts.Where(account => account.DisabledAt == null && (account.InvitedAt == null || account.AcceptedAt != null)),
            _ => accounts,
        };
        foreach (var word in VietnameseText.SearchKey(filter.Search).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
            accounts = accounts.Where(account => account.SearchKey.Contains(word));
        return accounts;
    }
}
