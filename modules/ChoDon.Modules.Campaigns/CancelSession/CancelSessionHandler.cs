using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.CancelSession;

/// <summary>Says that a session does not take place, or was recorded by mistake, and why. It is kept, and counts no more.</summary>
internal sealed class CancelSessionHandler(CampaignsDbContext data, SessionAccess may, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Guid id, CancelSessionForm form, CancellationToken cancellationToken)
    {
        var session = await data.Sessions.FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (session is null)
            return SaveResult.NotFound;
        if (session.State == SessionState.Cancelled)
            return SaveResult.SavedBefore;
        if (!may.MayCancel(session) || session.Stamp != form.Stamp)
            return SaveResult.Conflict;
        var problems = new Problems();
        var reason = problems.Text(nameof(form.Reason), form.Reason, Session.ReasonLength, "Error.ReasonMissing");
        if (problems.Any)
            return problems.AsResult();

        session.State = SessionState.Cancelled;
        session.CancelReason = reason;
        session.ConfirmedOn = null;
        data.MarkSaved(session, time.UtcNow());
        data.MarkStale(session);
        await LeaveMeetingAsync(session, cancellationToken);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    // A meeting is counted at its first session: without it, the next of those that remain stands for it.
    private async Task LeaveMeetingAsync(Session session, CancellationToken cancellationToken)
    {
        if (session.JointId is not { } meeting)
            return;
        session.JointId = null;
        var others = await data.Sessions
            .Where(row => row.JointId == meeting && row.Id != session.Id)
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        foreach (var other in others.Where(_ => meeting == session.Id || others.Count == 1))
        {
            other.JointId = others.Count == 1 ? null : others[0].Id;
            data.MarkStale(other);
        }
    }
}
