using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.AddGoal;

/// <summary>Adds a goal with its steps to the plan.</summary>
internal sealed class AddGoalHandler(RehabilitationDbContext data, IFieldCipher cipher)
{
    public async Task<SaveResult> HandleAsync(Guid caseId, AddGoalForm form, CancellationToken cancellationToken)
    {
        if (await data.FindToWorkOnAsync(caseId, cancellationToken) is not { } found)
            return SaveResult.NotFound;
        if (await data.Goals.AnyAsync(goal => goal.Id == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        var problems = new Problems();
        var text = problems.Text(nameof(form.Text), form.Text, Goal.TextLength, "Error.GoalMissing");
        var steps = Check(form, found, problems);
        var positions = await data.Goals.Where(goal => goal.CaseId == caseId).Select(goal => goal.Position).ToListAsync(cancellationToken);
        if (positions.Count >= Goal.Most)
            problems.Add(nameof(form.Text), "Error.TooManyGoals", Goal.Most);
        if (problems.Any)
            return problems.AsResult();
        var added = new Goal
        {
            Id = form.Id,
            CaseId = caseId,
            UnitId = found.UnitId,
            Position = positions.DefaultIfEmpty(0).Max() + 1,
            Text = cipher.Seal(Goal.TextPlace(form.Id), text),
        };
        data.Goals.Add(added);
        foreach (var (at, (step, dueOn)) in steps.Index())
            data.Steps.Add(Seal(added, at + 1, step, dueOn));
        return await data.SaveOrFindAsync(added, stamp: null, cancellationToken);
    }

    private static List<(string Text, DateOnly? DueOn)> Check(AddGoalForm form, RehabilitationCase found, Problems problems)
    {
        var steps = new List<(string Text, DateOnly? DueOn)>();
        foreach (var (at, line) in form.Steps.Index())
        {
            var field = $"{nameof(form.Steps)}[{at}].";
            var text = problems.Optional(field + nameof(line.Text), line.Text, GoalStep.TextLength);
            if (line.DueOn < found.DecidedOn)
                problems.Add(field + nameof(line.DueOn), "Error.BeforeDecision", found.DecidedOn);
            if (text is not null)
                steps.Add((text, line.DueOn));
            else if (line.DueOn is not null)
                problems.Add(field + nameof(line.Text), "Error.StepMissing");
        }

        return steps;
    }

    private GoalStep Seal(Goal goal, int position, string text, DateOnly? dueOn)
    {
        var id = Guid.CreateVersion7();
        return new GoalStep
        {
            Id = id,
            CaseId = goal.CaseId,
            UnitId = goal.UnitId,
            GoalId = goal.Id,
            Position = position,
            Text = cipher.Seal(GoalStep.TextPlace(id), text),
            DueOn = dueOn,
        };
    }
}
