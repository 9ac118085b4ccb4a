using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.RecordVisit;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.ShowCase;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.MentorPeople;

/// <summary>Somebody whom the reader helps: the form of a visit first, then plan, reviews and visits. Nothing of who it is.</summary>
[Authorize(Permissions.Mentor)]
internal sealed class MyPersonPage(
    CaseReader reader,
    RecordVisitHandler visits,
    FinishStepHandler steps,
    CaseTexts opened,
    DistrictVillages villages,
    IAuditLog audit,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<RehabilitationText> texts) : PageModel, ICaseView, IVisitPage
{
    [BindProperty]
    public RecordVisitForm Input { get; set; } = new();

    public List<SelectListItem> Ways => texts.Choices<VisitWay>("Way");

    public CaseDetails Details { get; private set; } = null!;

    public CaseTexts Opened => opened;

    public DateOnly Today => villages.Today;

    public bool MayHelp => true;

    public string Number => CaseNumbers.Short(Details.Case.Number, Details.Case.Year);

    public string Place => villages.Tree.PlaceName(Details.Case.UnitId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        await audit.AppendAsync(new AuditNote("rehabilitation.case.read", id.ToString(), Details.Case.UnitId), cancellationToken);
        Input = RecordVisitForm.New(villages.Today);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        return Answer(id, await ModelState.SaveAsync(() => visits.HandleAsync(id, Input, cancellationToken)), "Input", texts["Saved.Visit", Number]);
    }

    public async Task<IActionResult> OnPostDoneAsync(Guid id, Guid stepId, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        return Answer(id, await steps.HandleAsync(id, stepId, cancellationToken), "", texts["Saved.Step"]);
    }

    private IActionResult Answer(Guid id, SaveResult result, string form, string saved)
    {
        if (this.Refusal(result, texts, form) is { } refusal)
            return refusal;
        TempData.Tell(result, saved, time);
        return LocalRedirect(Paths.MyPerson(id));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await reader.FindAsync(id, cancellationToken);
        Details = found!;
        return found is { Case.IsOpen: true } && found.People.Any(person => person.AccountId == access.Actor.AccountId && person.Role == CaseRole.Mentor);
    }
}
