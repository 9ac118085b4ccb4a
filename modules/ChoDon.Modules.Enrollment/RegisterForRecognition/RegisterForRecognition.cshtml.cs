using ChoDon.Modules.Enrollment.CriterionSets;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.RegisterForRecognition;

[Authorize(Permissions.EditRecognition)]
internal sealed class RegisterForRecognitionPage(
    RegisterForRecognitionHandler handler,
    RecognitionUnits units,
    CriterionSetCatalog sets,
    RecognitionAccess access,
    RecognitionDates dates,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public RegisterForRecognitionForm Input { get; set; } = new();

    public Unit Unit { get; private set; } = null!;

    public int Year { get; private set; }

    public CriterionSet Set { get; private set; } = null!;

    public RecognitionPeriod Period => new(Unit.Level, Year);

    public DateOnly Due => dates.RegistrationDue(Year);

    public async Task<IActionResult> OnGetAsync(Guid id, int? year, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, year, cancellationToken))
            return NotFound();
        if (await handler.FindAsync(id, Year, cancellationToken) is { } registered)
            return LocalRedirect(RecognitionPaths.Show(registered));
        Input = new RegisterForRecognitionForm { Id = Guid.CreateVersion7() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, int? year, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, year, cancellationToken))
            return NotFound();
        if (Input.Id == Guid.Empty)
            return BadRequest();
        var result = await handler.HandleAsync(Input.ToCommand(id, Year), cancellationToken);
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Step.Register", Unit.Name, Year], time);
        return LocalRedirect(RecognitionPaths.Show(Input.Id));
    }

    private async Task<bool> LoadAsync(Guid unitId, int? year, CancellationToken cancellationToken)
    {
        Year = RecognitionPeriod.YearOrCurrent(year, time);
        if (units.Find(unitId, Year) is not { } unit || !access.MayRegister(unitId))
            return false;
        Unit = unit;
        Set = await sets.ForAsync(unit.Level, unitId, Year, cancellationToken);
        return true;
    }
}
