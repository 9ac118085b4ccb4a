using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Grants.EditRole;

/// <summary>Makes a role, or changes its names and what it holds; its holders feel it at their next request.</summary>
public sealed class EditRoleHandler(PlatformDatabase database, GrantBook book, DeclaredPermissions permissions, IAccess access, AuditLog log)
{
    public async Task<EditRoleResult> HandleAsync(EditRoleCommand command, CancellationToken cancellationToken)
    {
        var known = permissions.All.ToDictionary(permission => permission.Name, StringComparer.Ordinal);
        if (!command.Permissions.All(known.ContainsKey))
            return EditRoleResult.UnknownPermission;
        var kinds = command.Permissions.Select(permission => known[permission].Kind).ToHashSet();
        if (kinds.Contains(PermissionKind.Administration) && kinds.Contains(PermissionKind.Restricted))
            return EditRoleResult.AdministrationWithRestricted;

        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Grants, cancellationToken);
        var role = await context.Roles.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken);
        if (role is null && command.Stamp is not null)
            return EditRoleResult.NotFound;
        if (role is not null && role.Stamp != command.Stamp)
            return EditRoleResult.Conflict;
        if (role is null)
            context.Roles.Add(role = new Role { Id = command.Id, NameVi = command.NameVi, NameEn = command.NameEn });
        role.NameVi = command.NameVi;
        role.NameEn = command.NameEn;
        // The stamp moves even where only what the role holds has changed.
        context.Entry(role).Property(row => row.NameVi).IsModified = context.Entry(role).State != EntityState.Added;

        // What a module that is not here now was given stays for the day on which it comes back.
        var held = await context.RolePermissions.Where(row => row.RoleId == role.Id).ToListAsync(cancellationToken);
        var taken = held.Where(row => known.ContainsKey(row.Permission) && !command.Permissions.Contains(row.Permission)).ToList();
        var given = command.Permissions.Except(held.Select(row => row.Permission), StringComparer.Ordinal).ToList();
        context.RolePermissions.RemoveRange(taken);
        context.RolePermissions.AddRange(given.Select(permission => new RolePermission { RoleId = role.Id, Permission = permission }));
        await context.SaveChangesAsync(cancellationToken);
        if (!await MayStillEditAsync(context, cancellationToken))
            return EditRoleResult.LocksOneselfOut;
        var changes = given.Order().Select(permission => $"+{permission}").Concat(taken.Select(row => $"-{row.Permission}").Order());
        var note = new AuditNote("role.changed", role.Id.ToString(), null, string.Join(' ', changes.Prepend(role.NameVi)));
        await log.AppendAsync(context, note, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await book.ReloadAsync(CancellationToken.None);
        return EditRoleResult.Saved;
    }

    private async Task<bool> MayStillEditAsync(PlatformDbContext context, CancellationToken cancellationToken) =>
        access.Actor.AccountId is not { } account
        || await context.Grants
            .Where(grant => grant.AccountId == account && grant.UnitId == null && grant.EndedAt == null)
            .AnyAsync(
                grant => context.RolePermissions.Any(row => row.RoleId == grant.RoleId && row.Permission == PlatformPermissions.EditRoles),
                cancellationToken);
}
