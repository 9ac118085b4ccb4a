using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.AddParty;

/// <summary>Takes a party off an open case; nothing of them is kept.</summary>
internal sealed class RemovePartyHandler(MediationDbContext data)
{
    public async Task<SaveResult> HandleAsync(Guid caseId, Guid partyId, CancellationToken cancellationToken)
    {
        if (!await data.Cases.Open().AnyAsync(one => one.Id == caseId, cancellationToken))
            return SaveResult.NotFound;
        if (await data.Parties.FirstOrDefaultAsync(party => party.Id == partyId && party.CaseId == caseId, cancellationToken) is not { } party)
            return SaveResult.SavedBefore;
        data.Parties.Remove(party);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
