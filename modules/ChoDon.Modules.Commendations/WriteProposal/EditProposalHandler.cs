using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.WriteProposal;

internal sealed class EditProposalHandler(
    CommendationsDbContext data, ProposalFields fields, DistrictVillages villages, IAccess access, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Guid id, EditForm form, CancellationToken cancellationToken)
    {
        if (await data.Proposals.FirstOrDefaultAsync(row => row.Id == id && row.State == ProposalState.Draft, cancellationToken) is not { } proposal)
            return SaveResult.NotFound;
        var problems = new Problems();
        var name = RecipientNames.Fixed(proposal.Recipient, villages.Tree, proposal.UnitId) is null
            ? ProposalFields.NameOf(proposal.Recipient, form.Name, problems)
            : proposal.Name;
        await fields.CheckFormAsync(proposal.OccasionId, proposal.Recipient, form.FormId, problems, cancellationToken);
        var office = problems.Optional(nameof(form.Office), form.Office, Proposal.OfficeLength);
        if (problems.Any)
            return problems.AsResult();
        if (proposal.Stamp != form.Stamp)
            return SaveResult.Conflict;
        (proposal.Name, proposal.FormId) = (name, form.FormId!.Value);
        proposal.Office = proposal.Recipient == RecipientKind.Individual ? office : null;
        proposal.AddAuthor(access.Actor.AccountId);
        data.MarkSaved(proposal, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
