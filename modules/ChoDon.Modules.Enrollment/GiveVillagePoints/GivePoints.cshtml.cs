using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowRecognition;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.GiveVillagePoints;

/// <summary>There only where the district gives points.</summary>
[Authorize(Permissions.DecideRecognition)]
internal sealed class GivePointsPage(
    GivePointsHandler handler,
    PointReader points,
    RecognitionDates dates,
    RecognitionReader reader,
    RecognitionAccess access,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts)
    : StepPage<GivePointsForm>(StepKind.GivePoints, reader, access, time, texts)
{
    public IReadOnlyList<ItemPoints> Items { get; private set; } = [];

    protected override bool IsInUse => dates.UsesVillagePoints;

    protected override GivePointsForm Fill() => new()
    {
        Answers = [.. Items.Select(row => new PointAnswer { ItemId = row.Item.Id, Points = row.Points })],
    };

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken)
    {
        // The form is shown by the items of the year, whatever a browser sent.
        var sent = Input.Answers.Where(answer => answer is not null).ToList();
        Input.Answers = [.. Items.Select(row => sent.Find(answer => answer.ItemId == row.Item.Id) ?? new PointAnswer { ItemId = row.Item.Id })];
        return ModelState.SaveAsync(() => handler.HandleAsync(Input.ToCommand(id), cancellationToken));
    }

    protected override async Task LoadMoreAsync(CancellationToken cancellationToken) =>
        Items = await points.OfAsync(Recognition, cancellationToken);
}
