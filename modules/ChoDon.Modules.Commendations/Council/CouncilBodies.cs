using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Council;

/// <summary>The communes and the district as they hear proposals in their council and decide on them.</summary>
internal sealed class CouncilBodies(CommendationsDbContext data, DistrictVillages villages, AwardFormCatalog forms)
{
    /// <summary>
    /// The body that the reader works for: the commune or district that they look at, of a village its commune; null when
    /// they do not hold the permission there.
    /// </summary>
    public Unit? Find(string permission)
    {
        var unit = villages.Unit.Level == UnitLevel.Village ? villages.Tree.CommuneOf(villages.Unit.Id) : villages.Unit;
        return unit is not null && villages.Holds(permission, unit.Id) ? unit : null;
    }

    /// <summary>
    /// The proposals whose body it is: the same that <see cref="Flow.ProposalAccess.BodyOf"/> says of one. They are asked for by
    /// the paths of units, which are not tracked, so whoever changes them says <c>AsTracking</c> at the end.
    /// </summary>
    public async Task<IQueryable<Proposal>> HeardByAsync(Unit body, CancellationToken cancellationToken)
    {
        var ofCommunes = (await forms.AllAsync(cancellationToken)).Where(form => form.Level == AwardLevel.Commune).Select(form => form.Id).ToArray();
        var (id, isCommune, isDistrict) = (body.Id, body.Level == UnitLevel.Commune, body.Id == villages.District.Id);
        var below = data.UnitsBelow(id, villages.Today);
        return data.Proposals.Where(proposal => below.Contains(proposal.UnitId)
            && ((EF.Parameter(ofCommunes).Contains(proposal.FormId) && (isCommune || proposal.UnitId == id))
                || (!EF.Parameter(ofCommunes).Contains(proposal.FormId) && isDistrict)));
    }
}
