using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Rules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.ShowRecognition;

/// <summary>All that is known of one recognition, its history, and what may be done next.</summary>
[Authorize(Permissions.ViewVillages)]
internal sealed class ShowRecognitionPage(RecognitionReader reader, RecognitionAccess access, RecognitionDates dates) : PageModel
{
    public RecognitionDetails Details { get; private set; } = null!;

    public bool IsLate => Details.Recognition.RegisteredOn > dates.RegistrationDue(Details.Recognition.Year);

    /// <summary>The one step that leads on, when this person may take it.</summary>
    public StepKind? Next => Details.Recognition.NextStep() is { } next && access.May(Details.Recognition, next) ? next : null;

    /// <summary>Steps beside it: putting the assessment right, returning, revoking.</summary>
    public IEnumerable<StepKind> Others => Details.Recognition.PossibleSteps()
        .Where(step => step != Next && access.May(Details.Recognition, step));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return NotFound();
        Details = details;
        return Page();
    }
}
