using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.HoldSession;

/// <summary>Takes a session that was entered by mistake off an open case.</summary>
internal sealed class RemoveSessionHandler(MediationDbContext data)
{
    public async Task<SaveResult> HandleAsync(Guid caseId, Guid sessionId, CancellationToken cancellationToken)
    {
        if (!await data.Cases.Open().AnyAsync(one => one.Id == caseId, cancellationToken))
            return SaveResult.NotFound;
        if (await data.Sessions.FirstOrDefaultAsync(row => row.Id == sessionId && row.CaseId == caseId, cancellationToken) is not { } session)
            return SaveResult.SavedBefore;
        data.Sessions.Remove(session);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
