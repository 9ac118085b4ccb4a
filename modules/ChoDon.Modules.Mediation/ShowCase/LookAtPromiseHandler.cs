using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.ShowCase;

/// <summary>Notes whether a promise of the agreement was kept; once is enough.</summary>
internal sealed class LookAtPromiseHandler(MediationDbContext data, DistrictVillages villages)
{
    public async Task<SaveResult> HandleAsync(Guid caseId, Guid followUpId, bool isKept, CancellationToken cancellationToken)
    {
        if (await data.FollowUps.FirstOrDefaultAsync(row => row.Id == followUpId && row.CaseId == caseId, cancellationToken) is not { } followUp)
            return SaveResult.NotFound;
        if (followUp.LookedOn is not null)
            return followUp.IsKept == isKept ? SaveResult.SavedBefore : SaveResult.Conflict;
        (followUp.LookedOn, followUp.IsKept) = (villages.Today, isKept);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
