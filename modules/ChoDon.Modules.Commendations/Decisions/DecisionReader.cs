using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Decisions;

/// <summary>A decision with all that hangs on it, in a constant number of questions to the database.</summary>
internal sealed class DecisionReader(CommendationsDbContext data, AwardFormCatalog forms)
{
    public async Task<DecisionDetails?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await data.Decisions.AsNoTracking()
            .Where(decision => decision.Id == id)
            .Join(data.Occasions.AsNoTracking(), decision => decision.OccasionId, occasion => occasion.Id, (decision, occasion) => new { Decision = decision, Occasion = occasion })
            .FirstOrDefaultAsync(cancellationToken);
        if (found is null)
            return null;
        var proposals = await data.Proposals.AsNoTracking()
            .Where(proposal => proposal.DecisionId == id)
            .OrderBy(proposal => proposal.Recipient).ThenBy(proposal => proposal.Name).ThenBy(proposal => proposal.Id)
            .ToListAsync(cancellationToken);
        var form = await forms.FindAsync(found.Decision.FormId, cancellationToken);
        return new DecisionDetails(
            found.Decision, found.Occasion, form, proposals, await BudgetAsync(found.Occasion.Id, found.Decision.FormId, cancellationToken));
    }

    /// <summary>The money that goes with each of a form, or null.</summary>
    public Task<long?> BudgetAsync(Guid occasionId, Guid formId, CancellationToken cancellationToken) =>
        data.OfferedForms.Where(offered => offered.OccasionId == occasionId && offered.FormId == formId)
            .Select(offered => offered.Budget)
            .FirstOrDefaultAsync(cancellationToken);
}
