using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Grants;

/// <summary>
/// Gives roles to an account that the console lets in: the first administrator, and the one of the demonstration.
/// </summary>
public sealed class FirstGrants(PlatformDatabase database, GrantBook book, TimeProvider time)
{
    /// <summary>
    /// An installation from before there were grants has people and no grants: whoever was there first goes on as
    /// before, and lets the others in.
    /// </summary>
    public async Task AdoptAsync(CancellationToken cancellationToken)
    {
        Guid first;
        await using (var context = database.NewContext())
        {
            if (await context.Grants.AnyAsync(cancellationToken))
                return;
            first = await context.Users.OrderBy(account => account.Id).Select(account => account.Id).FirstOrDefaultAsync(cancellationToken);
        }

        if (first != default)
            await GiveAsync(first, "upgrade", Stereotypes.DistrictAdministrator | Stereotypes.DistrictOfficer, cancellationToken);
    }

    /// <summary>Gives the stereotypes' roles in the whole installation; those it holds already stay as they are.</summary>
    public async Task GiveAsync(Guid accountId, string givenBy, Stereotypes stereotypes, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Grants, cancellationToken);
        var roles = await context.Roles.AsNoTracking().Where(role => role.Stereotype != null).ToListAsync(cancellationToken);
        var held = await context.Grants.Where(grant => grant.AccountId == accountId && grant.EndedAt == null)
            .Select(grant => grant.RoleId).ToListAsync(cancellationToken);
        List<Grant> given =
        [
            .. roles
                .Where(role => stereotypes.HasFlag(role.Stereotype!.Value) && !held.Contains(role.Id))
                .Select(role => new Grant
                {
                    AccountId = accountId,
                    RoleId = role.Id,
                    UnitId = null,
                    FirstDay = time.Today(),
                    GivenBy = givenBy,
                    GivenAt = time.UtcNow(),
                }),
        ];
        context.Grants.AddRange(given);
        await context.SaveChangesAsync(cancellationToken);
        await NoteAsync(context, roles, given, givenBy, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await book.ReloadAsync(CancellationToken.None);
    }

    private async Task NoteAsync(
        PlatformDbContext context, List<Role> roles, List<Grant> given, string givenBy, CancellationToken cancellationToken)
    {
        foreach (var grant in given)
        {
            var note = new AuditNote(
                "grant.given", grant.AccountId.ToString(), null, roles.Single(role => role.Id == grant.RoleId).NameVi);
            await AuditChain.AppendAsync(context, time.UtcNow(), new Actor(null, givenBy), note, cancellationToken);
        }
    }
}
