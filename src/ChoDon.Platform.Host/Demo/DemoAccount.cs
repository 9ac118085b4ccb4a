using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Grants;
using Microsoft.AspNetCore.Identity;

namespace ChoDon.Platform.Host.Demo;

/// <summary>People of the demonstration, all invented: without a password, let in by a link only.</summary>
internal sealed class DemoAccount(UserManager<Account> accounts, FirstGrants grants)
{
    /// <summary>Who looks after the installation and also keeps the registers.</summary>
    public Task<Guid> AdministratorAsync(CancellationToken cancellationToken) => FindOrCreateAsync(
        "quantri", "Quản trị minh họa", Stereotypes.DistrictAdministrator | Stereotypes.DistrictOfficer, null, cancellationToken);

    public async Task<Guid> FindOrCreateAsync(
        string name, string fullName, Stereotypes stereotypes, Guid? unitId, CancellationToken cancellationToken)
    {
        var email = $"{name}@minh-hoa.example";
        var id = (await accounts.FindByEmailAsync(email))?.Id ?? await CreateAsync(email, fullName);
        await grants.GiveAsync(id, "Dữ liệu minh họa", stereotypes, unitId, cancellationToken);
        return id;
    }

    private async Task<Guid> CreateAsync(string email, string fullName)
    {
        var account = new Account { FullName = fullName, UserName = email, Email = email };
        (await accounts.CreateAsync(account)).Require();
        return account.Id;
    }
}
