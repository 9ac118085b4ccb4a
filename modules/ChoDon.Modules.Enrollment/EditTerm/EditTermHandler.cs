using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.EditTerm;

/// <summary>Corrects a term of leader or deputy; no two of one post meet.</summary>
internal sealed class EditTermHandler(EnrollmentDbContext data, DistrictVillages villages, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(EditTermCommand command, CancellationToken cancellationToken)
    {
        var term = await data.PostHolders.FirstOrDefaultAsync(row => row.Id == command.Id, cancellationToken);
        if (term is null || !villages.Contains(term.UnitId))
            return SaveResult.NotFound;
        var model = await data.Models.FirstAsync(row => row.Id == term.VillageModelId, cancellationToken);
        var others = await data.PostHolders.AsNoTracking()
            .Where(row => row.VillageModelId == model.Id && row.Post == term.Post && row.Id != term.Id)
            .OrderBy(row => row.FirstDay)
            .ToListAsync(cancellationToken);

        var problems = new Problems();
        var name = problems.Name(nameof(command.Name), command.Name);
        Check(command, model, others, problems);
        if (problems.Any)
            return problems.AsResult();
        if (model.Stamp != command.Stamp)
            return SaveResult.Conflict;

        var firstDay = command.FirstDay!.Value;
        if (firstDay != term.FirstDay || command.LastDay != term.LastDay)
            data.MarkFiguresStale(model.UnitId, firstDay < term.FirstDay ? firstDay : term.FirstDay);
        term.Name = name;
        term.FirstDay = firstDay;
        term.PlannedEnd = command.PlannedEnd;
        term.LastDay = command.LastDay;
        data.MarkSaved(model, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    private void Check(EditTermCommand command, VillageModel model, List<PostHolder> others, Problems problems)
    {
        problems.LastDay(nameof(command.PlannedEnd), command.PlannedEnd, command.FirstDay);
        if (!problems.Day(nameof(command.FirstDay), command.FirstDay, model.FoundedOn, villages.Today, "Error.BeforeFounding"))
            return;
        if (command.LastDay is { } lastDay)
            problems.Day(nameof(command.LastDay), lastDay, command.FirstDay.Value, LatestDay(model), "Error.BeforeFirstDay");
        else if (model.ClosedOn is { } closedOn)
            problems.Add(nameof(command.LastDay), "Error.ModelClosed", closedOn);
        problems.Overlap(
            nameof(command.FirstDay), others.Find(other => other.Meets(command.FirstDay.Value, command.LastDay)), "Error.TermMeetsAnother");
    }

    private DateOnly LatestDay(VillageModel model) => model.ClosedOn?.AddDays(-1) ?? villages.Today;
}
