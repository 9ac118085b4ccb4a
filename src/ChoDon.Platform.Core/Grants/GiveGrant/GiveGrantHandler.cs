using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Grants.GiveGrant;

/// <summary>Gives a role to another person in a unit where the giver manages accounts.</summary>
public sealed class GiveGrantHandler(
    PlatformDatabase database, GrantBook book, GrantReach reach, IAccess access, AuditLog log, IUnitDirectory units, TimeProvider time)
{
    public async Task<GiveGrantResult> HandleAsync(GiveGrantCommand command, CancellationToken cancellationToken)
    {
        if (command.AccountId == access.Actor.AccountId)
            return GiveGrantResult.ToOneself;
        if (!reach.Includes(command.UnitId))
            return GiveGrantResult.OutOfReach;
        if (command.LastDay < command.FirstDay)
            return GiveGrantResult.EndsBeforeItBegins;
        if (command.UnitId is { } unit && units.AsOf(time.Today()).Find(unit) is null)
            return GiveGrantResult.NoSuchUnit;

        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Grants, cancellationToken);
        if (await context.Grants.AnyAsync(grant => grant.Id == command.Id, cancellationToken))
            return GiveGrantResult.GivenBefore;
        if (!await context.Users.AnyAsync(account => account.Id == command.AccountId, cancellationToken))
            return GiveGrantResult.NoSuchAccount;
        if (await context.Roles.AsNoTracking().SingleOrDefaultAsync(row => row.Id == command.RoleId, cancellationToken) is not { } role)
            return GiveGrantResult.NoSuchRole;
        if (await IsHeldAsync(context, command, cancellationToken))
            return GiveGrantResult.HeldAlready;

        context.Grants.Add(new Grant
        {
            Id = command.Id,
            AccountId = command.AccountId,
            RoleId = command.RoleId,
            UnitId = command.UnitId,
            FirstDay = command.FirstDay,
            LastDay = command.LastDay,
            GivenBy = access.Actor.Name,
            GivenAt = time.UtcNow(),
        });
        await context.SaveChangesAsync(cancellationToken);
        var note = new AuditNote("grant.given", command.AccountId.ToString(), command.UnitId, role.NameVi);
        await log.AppendAsync(context, note, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await book.ReloadAsync(CancellationToken.None);
        return GiveGrantResult.Given;
    }

    private Task<bool> IsHeldAsync(PlatformDbContext context, GiveGrantCommand command, CancellationToken cancellationToken) =>
        context.Grants.NotOver(time.Today()).AnyAsync(
            grant => grant.AccountId == command.AccountId && grant.RoleId == command.RoleId && grant.UnitId == command.UnitId,
            cancellationToken);
}
