using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.SavedLists;

/// <summary>The lists of whoever is signed in.</summary>
public sealed class SavedListStore(PlatformDatabase database, IAccess access) : ISavedLists
{
    /// <summary>More than this is no help on any page.</summary>
    public const int Most = 50;

    private Guid Owner => access.Actor.AccountId ?? throw new InvalidOperationException("Nobody is signed in.");

    public async Task<IReadOnlyList<SavedList>> OfAsync(string path, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await InOrder(Own(context).Where(list => list.Path == path)).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<SavedList>> AllAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await InOrder(Own(context)).ToListAsync(cancellationToken);
    }

    /// <summary>Keeps the list; one of the same page and name takes the new filter.</summary>
    /// <returns>False when there are <see cref="Most"/> already.</returns>
    public async Task<bool> SaveAsync(string name, string url, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(url);
        var path = url.Split('?')[0];
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var replaced = await Own(context)
            .Where(list => list.Path == path && list.Name == name)
            .ExecuteUpdateAsync(set => set.SetProperty(list => list.Url, url), cancellationToken);
        if (replaced == 0)
        {
            if (await Own(context).CountAsync(cancellationToken) >= Most)
                return false;
            context.SavedLists.Add(new SavedListRow { AccountId = Owner, Path = path, Name = name, Url = url });
            await context.SaveChangesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async Task<bool> RemoveAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await Own(context).Where(list => list.Id == id).ExecuteDeleteAsync(cancellationToken) > 0;
    }

    private IQueryable<SavedListRow> Own(PlatformDbContext context)
    {
        var owner = Owner;
        return context.SavedLists.Where(list => list.AccountId == owner);
    }

    private static IQueryable<SavedList> InOrder(IQueryable<SavedListRow> lists) =>
        lists.OrderBy(list => list.Path).ThenBy(list => list.Name).Select(list => new SavedList(list.Id, list.Name, list.Url));
}
