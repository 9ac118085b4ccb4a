using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.ConfirmSession;

/// <summary>The commune agrees: a proposal is planned, and what was recorded of a session is right.</summary>
internal sealed class ConfirmSessionHandler(CampaignsDbContext data, SessionAccess may, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Guid id, Guid stamp, CancellationToken cancellationToken)
    {
        var session = await data.Sessions.FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (session is null)
            return SaveResult.NotFound;
        if (session.State is SessionState.Planned or SessionState.Confirmed)
            return SaveResult.SavedBefore;
        if (!may.MayConfirm(session) || session.Stamp != stamp)
            return SaveResult.Conflict;
        if (session.State == SessionState.Held)
            session.ConfirmedOn = time.Today();
        session.State = session.State == SessionState.Proposed ? SessionState.Planned : SessionState.Confirmed;
        data.MarkSaved(session, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
