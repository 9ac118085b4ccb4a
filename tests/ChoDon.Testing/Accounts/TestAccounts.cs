using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Testing.Accounts;

/// <summary>People put straight into the database. Whoever runs a host reloads its grants afterwards.</summary>
public static class TestAccounts
{
    public static async Task<Guid> AddAccountAsync(this PlatformDbContext context, string name)
    {
        var email = $"{Guid.CreateVersion7():N}@minh-hoa.example";
        var account = new Account
        {
            FullName = name,
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            SecurityStamp = Guid.CreateVersion7().ToString(),
        };
        context.Users.Add(account);
        await context.SaveChangesAsync();
        return account.Id;
    }

    /// <param name="context">The database.</param>
    /// <param name="account">Who is given the role.</param>
    /// <param name="role">The role of this kind.</param>
    /// <param name="unit">Where; null for the installation.</param>
    public static async Task<Guid> AddGrantAsync(this PlatformDbContext context, Guid account, Stereotypes role, Guid? unit)
    {
        var grant = new Grant
        {
            AccountId = account,
            RoleId = await context.Roles.Where(known => known.Stereotype == role).Select(known => known.Id).SingleAsync(),
            UnitId = unit,
            FirstDay = new DateOnly(2018, 1, 1),
            GivenBy = "test",
            GivenAt = DateTime.UnixEpoch,
        };
        context.Grants.Add(grant);
        (await context.Revisions.SingleAsync(row => row.Name == Revision.Grants)).Number++;
        await context.SaveChangesAsync();
        return grant.Id;
    }
}
