using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.EraseCases;

/// <summary>Approves a list, or takes a case off it that is still needed. Two people approve; the second approval is what erases.</summary>
internal sealed class ApproveErasureHandler(RehabilitationDbContext data, IAccess access, TimeProvider time)
{
    public async Task<SaveResult> ApproveAsync(Guid listId, Guid stamp, CancellationToken cancellationToken)
    {
        if (await FindAsync(listId, cancellationToken) is not { } list || access.Actor.AccountId is not { } account)
            return SaveResult.NotFound;
        if (list.FirstApprovedBy == account)
            return SaveResult.SavedBefore;
        if (list.Stamp != stamp)
            return SaveResult.Conflict;
        if (list.FirstApprovedBy is null)
            (list.FirstApprovedBy, list.FirstApprovedByName) = (account, access.Actor.Name);
        else
            (list.SecondApprovedBy, list.SecondApprovedByName) = (account, access.Actor.Name);
        data.MarkSaved(list, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    /// <summary>Whoever approved before approved another list: it has to be approved anew.</summary>
    public async Task<SaveResult> TakeOffAsync(Guid listId, Guid itemId, CancellationToken cancellationToken)
    {
        if (await FindAsync(listId, cancellationToken) is not { } list)
            return SaveResult.NotFound;
        if (await data.ErasureItems.FirstOrDefaultAsync(item => item.Id == itemId && item.ListId == listId, cancellationToken) is not { } item)
            return SaveResult.SavedBefore;
        data.ErasureItems.Remove(item);
        (list.FirstApprovedBy, list.FirstApprovedByName) = (null, null);
        data.MarkSaved(list, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    private Task<ErasureList?> FindAsync(Guid listId, CancellationToken cancellationToken) =>
        data.ErasureLists.FirstOrDefaultAsync(list => list.Id == listId && list.SecondApprovedBy == null, cancellationToken);
}
