using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.DraftReport;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.WriteProposal;

/// <summary>Begins a proposal, with the report already drafted from what the registers tell.</summary>
internal sealed class AddProposalHandler(
    CommendationsDbContext data, DistrictVillages villages, ProposalFields fields, ReportDrafter drafter, IAccess access, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(ProposalForm form, CancellationToken cancellationToken)
    {
        if (await data.Proposals.AnyAsync(proposal => proposal.Id == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        if (await data.Occasions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == form.OccasionId, cancellationToken) is not { } occasion)
            return SaveResult.NotFound;
        var problems = new Problems();
        if (occasion.IsClosed)
            problems.Add("", "Error.OccasionClosed");
        var name = fields.CheckRecipient(form, problems);
        await fields.CheckFormAsync(occasion.Id, form.Recipient, form.FormId, problems, cancellationToken);
        var office = problems.Optional(nameof(form.Office), form.Office, Proposal.OfficeLength);
        if (problems.Any)
            return problems.AsResult();

        var proposal = Make(form, name, office);
        data.Proposals.Add(proposal);
        await drafter.DraftAsync(proposal, occasion, cancellationToken);
        return await data.SaveOrFindAsync(proposal, stamp: null, cancellationToken);
    }

    private Proposal Make(ProposalForm form, string name, string? office)
    {
        var proposal = new Proposal
        {
            Id = form.Id,
            UnitId = form.UnitId!.Value,
            CountedAtId = villages.Tree.CountedAt(form.UnitId.Value),
            OccasionId = form.OccasionId,
            FormId = form.FormId!.Value,
            Recipient = form.Recipient!.Value,
            Name = name,
            Office = form.Recipient == RecipientKind.Individual ? office : null,
            State = ProposalState.Draft,
            ProposedBy = access.Actor.Name,
            SavedAt = time.UtcNow(),
        };
        proposal.AddAuthor(access.Actor.AccountId);
        return proposal;
    }
}
