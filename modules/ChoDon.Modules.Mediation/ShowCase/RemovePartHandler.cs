using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.ShowCase;

/// <summary>Takes a party or a session that was entered by mistake off an open case; nothing of it is kept.</summary>
internal sealed class RemovePartHandler(MediationDbContext data)
{
    public async Task<SaveResult> HandleAsync<TPart>(Guid caseId, Guid partId, CancellationToken cancellationToken)
        where TPart : Entity, IRestrictedPart
    {
        if (!await data.Cases.Open().AnyAsync(one => one.Id == caseId, cancellationToken))
            return SaveResult.NotFound;
        if (await data.Set<TPart>().FirstOrDefaultAsync(row => row.Id == partId && row.CaseId == caseId, cancellationToken) is not { } part)
            return SaveResult.SavedBefore;
        data.Remove(part);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
