using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.EndCase;

/// <summary>Opens a case again that was ended by mistake or goes on after all. Promises that nobody has looked at go with the result.</summary>
internal sealed class ReopenCaseHandler(MediationDbContext data, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await data.Cases.Counted().FirstOrDefaultAsync(one => one.Id == id, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        if (found.Result is null)
            return SaveResult.SavedBefore;
        data.MarkStale(found);
        (found.Result, found.EndedOn, found.ReferredTo) = (null, null, null);
        data.FollowUps.RemoveRange(await data.FollowUps.Where(followUp => followUp.CaseId == id && followUp.LookedOn == null).ToListAsync(cancellationToken));
        data.MarkSaved(found, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
