using System.Linq.Expressions;
using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Lists;

/// <summary>The proposals that fit a filter; of a figure exactly those that it counts.</summary>
internal sealed class FilteredProposals(CommendationsDbContext data, AwardFormCatalog forms, DistrictVillages villages, IUnitDirectory directory)
{
    /// <summary>Those whose recipient belongs to the place, whatever their day.</summary>
    public async Task<IQueryable<Proposal>> OfAsync(ProposalFilter filter, CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(filter.UnitId ?? villages.Unit.Id, villages.Today);
        var proposals = data.Proposals.AsNoTracking().Where(proposal => units.Contains(proposal.UnitId));
        return await NarrowAsync(proposals, filter, cancellationToken);
    }

    /// <summary>Those that count in the place and the months, as the figures count them.</summary>
    public async Task<IQueryable<Proposal>> CountedAsync(
        IQueryable<Proposal> proposals, Expression<Func<Proposal, DateOnly>> dayOf, ProposalFilter filter, CancellationToken cancellationToken)
    {
        var place = new RecordPlace(filter.UnitId ?? villages.Unit.Id, filter.From, filter.To, filter.AsItWas);
        return data.In(
            await NarrowAsync(proposals, filter, cancellationToken), dayOf, place, directory, villages.Today, proposal => proposal.CountedAtId);
    }

    private async Task<IQueryable<Proposal>> NarrowAsync(IQueryable<Proposal> proposals, ProposalFilter filter, CancellationToken cancellationToken)
    {
        if (filter.FormId is { } form)
            proposals = proposals.Where(proposal => proposal.FormId == form);
        if (filter.Level is { } level)
        {
            var known = await forms.AllAsync(cancellationToken);
            var ids = known.Where(one => one.Level == level).Select(one => one.Id).ToArray();
            proposals = proposals.Where(proposal => EF.Parameter(ids).Contains(proposal.FormId));
        }

        if (filter.Recipient is RecipientFilter.Collective)
            proposals = proposals.Where(proposal => proposal.Recipient != RecipientKind.Household && proposal.Recipient != RecipientKind.Individual);
        else if (filter.Recipient is { } recipient)
            proposals = proposals.Where(proposal => proposal.Recipient == (RecipientKind)recipient);
        if (filter.OccasionId is { } occasion)
            proposals = proposals.Where(proposal => proposal.OccasionId == occasion);
        if (filter.Text is { } text)
        {
            var pattern = LikePattern.Containing(text);
            proposals = proposals.Where(proposal => EF.Functions.Like(proposal.SearchKey, pattern, LikePattern.Escape));
        }

        return proposals;
    }
}
