using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.DraftReport;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.ShowProposal;

/// <summary>A proposal with all that hangs on it, in a constant number of questions to the database.</summary>
internal sealed class ProposalReader(CommendationsDbContext data, AwardFormCatalog forms, EvidenceReader evidence, SimilarProposals similar)
{
    public async Task<ProposalDetails> ReadAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        var occasion = await data.Occasions.AsNoTracking().FirstAsync(row => row.Id == proposal.OccasionId, cancellationToken);
        return new ProposalDetails(
            occasion,
            await forms.FindAsync(proposal.FormId, cancellationToken),
            await data.Decisions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == proposal.DecisionId, cancellationToken),
            await data.ProposalSteps.AsNoTracking().Where(row => row.ProposalId == proposal.Id).OrderBy(row => row.At).ThenBy(row => row.Id).ToListAsync(cancellationToken),
            await data.AgendaItems.AsNoTracking().Where(row => row.ProposalId == proposal.Id && row.IsPassed != null).OrderBy(row => row.Id).ToListAsync(cancellationToken),
            await data.Attachments.AsNoTracking().Where(row => row.ProposalId == proposal.Id).OrderBy(row => row.AddedAt).ToListAsync(cancellationToken),
            await similar.OfAsync(proposal.Id, cancellationToken),
            await evidence.OfAsync(proposal, occasion, cancellationToken));
    }
}
