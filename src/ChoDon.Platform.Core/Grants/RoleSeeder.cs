using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Grants;

/// <summary>
/// Makes the roles of the stereotypes, and gives each permission to them when it is seen for the first time.
/// </summary>
public sealed class RoleSeeder(PlatformDatabase database, DeclaredPermissions permissions)
{
    private static readonly (Stereotypes Stereotype, string NameVi, string NameEn)[] Roles =
    [
        (Stereotypes.DistrictAdministrator, "Quản trị huyện", "District administrator"),
        (Stereotypes.DistrictOfficer, "Cán bộ huyện", "District officer"),
        (Stereotypes.CommuneOfficer, "Cán bộ xã", "Commune officer"),
        (Stereotypes.VillageLeader, "Trưởng thôn", "Village leader"),
        (Stereotypes.Reader, "Người xem", "Reader"),
    ];

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var seen = await context.SeededPermissions.Select(seeded => seeded.Permission).ToListAsync(cancellationToken);
        var unseen = permissions.All.Where(known => !seen.Contains(known.Name)).ToList();
        if (unseen.Count == 0)
            return;

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Grants, cancellationToken);
        var roles = await RolesAsync(context, cancellationToken);
        var held = (await context.RolePermissions.AsNoTracking().ToListAsync(cancellationToken))
            .Select(row => (row.RoleId, row.Permission)).ToHashSet();
        // Another process may have been first; it held the revision's row until now.
        seen = await context.SeededPermissions.Select(seeded => seeded.Permission).ToListAsync(cancellationToken);
        foreach (var known in unseen.Where(known => !seen.Contains(known.Name)))
        {
            context.SeededPermissions.Add(new SeededPermission { Permission = known.Name });
            foreach (var role in roles.Where(role => known.FirstHeldBy.HasFlag(role.Stereotype!.Value) && held.Add((role.Id, known.Name))))
                context.RolePermissions.Add(new RolePermission { RoleId = role.Id, Permission = known.Name });
        }

        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<List<Role>> RolesAsync(PlatformDbContext context, CancellationToken cancellationToken)
    {
        var roles = await context.Roles.Where(role => role.Stereotype != null).ToListAsync(cancellationToken);
        foreach (var (stereotype, nameVi, nameEn) in Roles.Where(known => roles.All(role => role.Stereotype != known.Stereotype)))
        {
            var role = new Role { Stereotype = stereotype, NameVi = nameVi, NameEn = nameEn };
            context.Roles.Add(role);
            roles.Add(role);
        }

        return roles;
    }
}
