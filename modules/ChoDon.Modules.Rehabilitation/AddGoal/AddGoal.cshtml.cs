using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.AddGoal;

[Authorize(Permissions.WorkOnCases)]
internal sealed class AddGoalPage(AddGoalHandler handler, RehabilitationDbContext data, TimeProvider time, IStringLocalizer<RehabilitationText> texts)
    : CaseFormPage<AddGoalForm>(data, time, texts)
{
    protected override string SavedKey => "Saved.Goal";

    protected override Task FillAsync(CancellationToken cancellationToken)
    {
        Input = new AddGoalForm { Id = Guid.CreateVersion7(), Steps = [.. Enumerable.Range(0, GoalStep.MostAtOnce).Select(_ => new StepLine())] };
        return Task.CompletedTask;
    }

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) => handler.HandleAsync(id, Input, cancellationToken);
}
