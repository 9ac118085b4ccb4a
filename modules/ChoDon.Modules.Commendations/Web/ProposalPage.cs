using ChoDon.Modules.Commendations.Data;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Web;

/// <summary>A page about one proposal.</summary>
internal abstract class ProposalPage(CommendationsDbContext data) : PageModel
{
    public Proposal Proposal { get; private set; } = null!;

    protected CommendationsDbContext Data => data;

    /// <summary>Reads the proposal and what the page shows of it; false when there is none for the reader.</summary>
    protected async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await data.Proposals.AsNoTracking().FirstOrDefaultAsync(proposal => proposal.Id == id, cancellationToken) is not { } found)
            return false;
        Proposal = found;
        await PrepareAsync(cancellationToken);
        return true;
    }

    protected virtual Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
