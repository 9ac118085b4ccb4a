using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.GiveVillagePoints;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Rules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.ShowRecognition;

/// <summary>All that is known of one recognition, its history, and what may be done next.</summary>
[Authorize(Permissions.ViewVillages)]
internal sealed class ShowRecognitionPage(
    RecognitionReader reader, RecognitionAccess access, RecognitionDates dates, PointReader points) : PageModel
{
    public RecognitionDetails Details { get; private set; } = null!;

    public bool IsLate => Details.Recognition.RegisteredOn > dates.RegistrationDue(Details.Recognition.Year);

    /// <summary>The one step that leads on, when this person may take it.</summary>
    public StepKind? Next => Details.Recognition.NextStep() is { } next && access.May(Details.Recognition, next) ? next : null;

    /// <summary>Steps beside it: putting the assessment right, returning, revoking.</summary>
    public IEnumerable<StepKind> Others => Details.Recognition.PossibleSteps()
        .Where(step => step != Next && access.May(Details.Recognition, step));

    public bool MayOpenMinutes => access.May(Details.Recognition, StepKind.HoldMeeting);

    public bool MayAttachMinutes => Details.MayAttachMinutes && MayOpenMinutes;

    public bool MayGivePoints =>
        Details.Recognition.After(StepKind.GivePoints) is not null && access.May(Details.Recognition, StepKind.GivePoints);

    /// <summary>The village's points by item; null where the district gives none.</summary>
    public IReadOnlyList<ItemPoints>? Points { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return NotFound();
        Details = details;
        if (dates.UsesVillagePoints && !details.IsCommune)
            Points = await points.OfAsync(details.Recognition, cancellationToken);
        return Page();
    }
}
