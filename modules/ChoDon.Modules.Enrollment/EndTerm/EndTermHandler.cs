using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.EndTerm;

internal sealed class EndTermHandler(EnrollmentDbContext data, DistrictVillages villages, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(EndTermCommand command, CancellationToken cancellationToken)
    {
        var term = await data.PostHolders.FirstOrDefaultAsync(row => row.Id == command.PostHolderId, cancellationToken);
        if (term is null)
            return SaveResult.NotFound;
        var model = await data.Models.FirstAsync(row => row.Id == term.VillageModelId, cancellationToken);
        if (!villages.Contains(model.UnitId))
            return SaveResult.NotFound;
        if (term.LastDay is not null)
            return SaveResult.SavedBefore;

        var problems = new Problems();
        if (!problems.Day(nameof(command.LastDay), command.LastDay, term.FirstDay, villages.Today, "Error.BeforeCurrentTerm"))
            return problems.AsResult();

        term.LastDay = command.LastDay;
        data.MarkSaved(model, time.UtcNow());
        data.MarkFiguresStale(model.UnitId, command.LastDay.Value);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
