using ChoDon.Platform.Core.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ChoDon.Platform.Host.Demo;

/// <summary>The administrator of the demonstration: without a password, let in by a link only.</summary>
internal sealed class DemoAccount(UserManager<Account> accounts)
{
    private const string Email = "quantri@minh-hoa.example";

    public async Task<Guid> FindOrCreateAsync()
    {
        if (await accounts.FindByEmailAsync(Email) is { } known)
            return known.Id;
        var account = new Account { FullName = "Quản trị minh họa", UserName = Email, Email = Email };
        var created = await accounts.CreateAsync(account);
        return created.Succeeded
            ? account.Id
            : throw new InvalidOperationException(string.Join("; ", created.Errors.Select(error => error.Description)));
    }
}
