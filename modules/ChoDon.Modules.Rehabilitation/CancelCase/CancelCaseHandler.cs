using ChoDon.Modules.Rehabilitation.AssignMentor;
using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.CancelCase;

/// <summary>
/// Takes a case that should not be there out of the figures. Its number stays, so that the register has no gap; who it was
/// about and what was written goes.
/// </summary>
internal sealed class CancelCaseHandler(RehabilitationDbContext data, PersonNames names, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Guid id, ReasonForm form, CancellationToken cancellationToken)
    {
        if (await data.FindToWorkOnAsync(id, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        var problems = new Problems();
        var reason = form.Check(problems);
        await names.CheckAsync(problems, nameof(form.Reason), id, reason, cancellationToken);
        if (problems.Any)
            return problems.AsResult();
        if (found.Stamp != form.Stamp)
            return SaveResult.Conflict;

        foreach (var village in await data.Stays.Where(stay => stay.CaseId == id).Select(stay => stay.VillageId).ToListAsync(cancellationToken))
            data.MarkFiguresStale(village, found.StartsOn);
        (found.CancelReason, found.Grounds) = (reason, null);
        data.Reason = reason;
        await data.TakeMentorOffAsync(id, keep: null, cancellationToken);
        foreach (var parts in data.PartsOf(id))
            data.RemoveRange(await parts.ToListAsync(cancellationToken));
        data.MarkSaved(found, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
