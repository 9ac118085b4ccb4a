using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.DraftReport;

/// <summary>Saves the report as it was written by hand, or drafts it anew from the figures as they are now.</summary>
internal sealed class ReportHandler(CommendationsDbContext data, ReportDrafter drafter, IAccess access, TimeProvider time)
{
    public async Task<SaveResult> SaveAsync(Guid id, ReportForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } proposal)
            return SaveResult.NotFound;
        var problems = new Problems();

        // Lines are the paragraphs of the report.
        var text = string.Join('\n', TypedLines.Of(form.Text));
        if (text.Length == 0)
            problems.Add(nameof(form.Text), "Error.ReportMissing");
        else if (text.Length > Proposal.ReportLength)
            problems.Add(nameof(form.Text), "Error.TooLong", Proposal.ReportLength);
        if (problems.Any)
            return problems.AsResult();
        if (proposal.Stamp != form.Stamp)
            return SaveResult.Conflict;
        proposal.Report = text;
        return await SaveAsync(proposal, cancellationToken);
    }

    public async Task<SaveResult> DraftAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } proposal)
            return SaveResult.NotFound;
        await drafter.DraftAsync(proposal, await data.Occasions.AsNoTracking().FirstAsync(row => row.Id == proposal.OccasionId, cancellationToken), cancellationToken);
        return await SaveAsync(proposal, cancellationToken);
    }

    private Task<SaveResult> SaveAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        proposal.AddAuthor(access.Actor.AccountId);
        data.MarkSaved(proposal, time.UtcNow());
        return data.SaveUnlessChangedAsync(cancellationToken);
    }

    private Task<Proposal?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        data.Proposals.FirstOrDefaultAsync(proposal => proposal.Id == id && proposal.State == ProposalState.Draft, cancellationToken);
}
