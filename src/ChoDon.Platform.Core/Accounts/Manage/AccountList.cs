using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>
/// The accounts that the person at work may manage: all whose roles lie in their reach, so that nobody resets the
/// password of somebody who may do more. Whoever has no role yet is everybody's to help.
/// </summary>
public sealed class AccountList(PlatformDatabase database, GrantReach reach, TimeProvider time)
{
    public const int PageSize = 25;

    private const int MostWords = 8;

    /// <summary>Whether the account is among them.</summary>
    public async Task<bool> IncludesAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await InReach(context).AnyAsync(account => account.Id == accountId, cancellationToken);
    }

    /// <summary>A page of them in the order of given names.</summary>
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

    private IQueryable<Account> InReach(PlatformDbContext context)
    {
        var accounts = context.Users.AsNoTracking();
        if (reach.UnitIds()?.ToList() is not { } units)
            return accounts;
        var today = time.Today();
        return accounts.Where(account => !context.Grants.NotOver(today).Any(grant =>
            grant.AccountId == account.Id && (grant.UnitId == null || !units.Contains(grant.UnitId.Value))));
    }

    private IQueryable<Account> Fitting(PlatformDbContext context, AccountFilter filter)
    {
        var accounts = InReach(context);
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
