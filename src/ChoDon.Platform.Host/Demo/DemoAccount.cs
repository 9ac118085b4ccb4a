using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Grants;
using Microsoft.AspNetCore.Identity;

namespace ChoDon.Platform.Host.Demo;

/// <summary>The administrator of the demonstration: without a password, let in by a link only.</summary>
internal sealed class DemoAccount(UserManager<Account> accounts, FirstGrants grants)
{
    private const string Email = "quantri@minh-hoa.example";

    public async Task<Guid> FindOrCreateAsync(CancellationToken cancellationToken)
    {
        var id = (await accounts.FindByEmailAsync(Email))?.Id ?? await CreateAsync();
        await grants.GiveAsync(id, "Dữ liệu minh họa", Stereotypes.DistrictAdministrator | Stereotypes.DistrictOfficer, cancellationToken);
        return id;
    }

    private async Task<Guid> CreateAsync()
    {
        var account = new Account { FullName = "Quản trị minh họa", UserName = Email, Email = Email };
        var created = await accounts.CreateAsync(account);
        return created.Succeeded
            ? account.Id
            : throw new InvalidOperationException(string.Join("; ", created.Errors.Select(error => error.Description)));
    }
}
