using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.CancelCase;

/// <summary>
/// Takes a case that should not be there out of the figures. Its number stays, so that the register has no gap; who was in
/// dispute and what was said about it goes.
/// </summary>
internal sealed class CancelCaseHandler(MediationDbContext data, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Guid id, ReasonForm form, CancellationToken cancellationToken)
    {
        if (await data.Cases.FirstOrDefaultAsync(one => one.Id == id, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        if (found.IsCancelled)
            return SaveResult.SavedBefore;
        var problems = new Problems();
        var reason = form.Check(problems);
        if (problems.Any)
            return problems.AsResult();
        if (found.Stamp != form.Stamp)
            return SaveResult.Conflict;

        data.MarkStale(found);
        (found.CancelReason, found.Matter, found.Agreement) = (reason, null, null);
        data.Reason = reason;
        foreach (var parts in data.PartsOf(id))
            data.RemoveRange(await parts.ToListAsync(cancellationToken));
        data.MarkSaved(found, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
