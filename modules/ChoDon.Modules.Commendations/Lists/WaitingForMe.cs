using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Lists;

/// <summary>
/// The proposals whose next step whoever is at work may take: what <see cref="Flow.ProposalAccess"/> says of one, asked of all in one query.
/// </summary>
internal sealed class WaitingForMe(IAccess access, DistrictVillages villages, AwardFormCatalog forms)
{
    public async Task<IQueryable<Proposal>> OfAsync(IQueryable<Proposal> proposals, CancellationToken cancellationToken)
    {
        var known = await forms.AllAsync(cancellationToken);
        var ofCommunes = known.Where(form => form.Level == AwardLevel.Commune).Select(form => form.Id).ToArray();
        var reviewed = UnitsWhere(unit => access.Holds(Permissions.Review, unit));
        var heard = UnitsWhere(unit => access.Holds(Permissions.KeepCouncil, BodyOf(unit)));
        var decided = UnitsWhere(unit => access.Holds(Permissions.Decide, BodyOf(unit)));
        var hearsDistrict = access.Holds(Permissions.KeepCouncil, villages.District.Id);
        var decidesDistrict = access.Holds(Permissions.Decide, villages.District.Id);
        var (me, name) = (access.Actor.AccountId, VietnameseText.MatchKey(access.Actor.Name));
        return proposals.Where(proposal =>
            (proposal.State == ProposalState.Draft && proposal.Authors.Any(author => author.AccountId == me))
            || (proposal.State == ProposalState.Decided && EF.Parameter(reviewed).Contains(proposal.UnitId))
            || (proposal.State == ProposalState.Reviewed
                && ((EF.Parameter(ofCommunes).Contains(proposal.FormId) && EF.Parameter(heard).Contains(proposal.UnitId))
                    || (!EF.Parameter(ofCommunes).Contains(proposal.FormId) && hearsDistrict)))
            || (((proposal.State == ProposalState.Submitted && EF.Parameter(reviewed).Contains(proposal.UnitId))
                    || ((proposal.State == ProposalState.Passed || proposal.State == ProposalState.Appealed)
                        && ((EF.Parameter(ofCommunes).Contains(proposal.FormId) && EF.Parameter(decided).Contains(proposal.UnitId))
                            || (!EF.Parameter(ofCommunes).Contains(proposal.FormId) && decidesDistrict))))
                && !proposal.Authors.Any(author => author.AccountId == me)
                && ((proposal.Recipient != RecipientKind.Household && proposal.Recipient != RecipientKind.Individual) || proposal.NameKey != name)));
    }

    // The commune's council is heard on forms that communes award; where there is no commune, the district's.
    private Guid BodyOf(Guid unitId) => villages.Tree.CommuneOf(unitId)?.Id ?? villages.District.Id;

    private Guid[] UnitsWhere(Func<Guid, bool> fits) =>
        [.. villages.Tree.Subtree(villages.District.Id).Select(unit => unit.Id).Where(fits)];
}
