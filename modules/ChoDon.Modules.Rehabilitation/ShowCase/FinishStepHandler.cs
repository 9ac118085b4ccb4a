using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.ShowCase;

/// <summary>Notes that a step of the plan was taken; once is enough.</summary>
internal sealed class FinishStepHandler(RehabilitationDbContext data, DistrictVillages villages)
{
    public async Task<SaveResult> HandleAsync(Guid caseId, Guid stepId, CancellationToken cancellationToken)
    {
        if (await data.FindToHelpAsync(caseId, cancellationToken) is null
            || await data.Steps.FirstOrDefaultAsync(step => step.Id == stepId && step.CaseId == caseId, cancellationToken) is not { } step)
            return SaveResult.NotFound;
        if (step.DoneOn is not null)
            return SaveResult.SavedBefore;
        step.DoneOn = villages.Today;
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
