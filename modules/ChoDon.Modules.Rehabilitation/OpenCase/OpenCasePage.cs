using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.OpenCase;

/// <summary>The form that opens a case: one for those of age, one for minors.</summary>
internal abstract class OpenCasePage(
    OpenCaseHandler handler, DistrictVillages villages, IColleagues colleagues, IAccess access, TimeProvider time, IStringLocalizer<RehabilitationText> texts) : PageModel
{
    [BindProperty]
    public OpenCaseForm Input { get; set; } = new();

    public abstract bool IsMinor { get; }

    public Unit Unit => villages.Unit;

    public List<SelectListItem> Villages => UnitItems.Villages(villages);

    public List<SelectListItem> Bases => texts.Choices<Basis>("Basis");

    public List<SelectListItem> Supervisors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Input = new OpenCaseForm
        {
            Id = Guid.CreateVersion7(),
            DecidedOn = villages.Today,
            StartsOn = villages.Today,
            VillageId = villages.All is [var only] ? only.Id : null,
        };
        await OfferAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty)
            return BadRequest();
        await OfferAsync(cancellationToken);
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(Input, IsMinor, cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Case", villages.Find(Input.VillageId ?? Guid.Empty)?.Name ?? ""], time);
        return LocalRedirect(Paths.Case(Input.Id));
    }

    // Who supervises in the whole unit may be chosen for any of its villages.
    private async Task OfferAsync(CancellationToken cancellationToken) => Supervisors =
    [
        .. (await colleagues.OfAsync(Permissions.Supervise, Input.VillageId ?? villages.Unit.Id, cancellationToken))
            .Where(colleague => colleague.AccountId != access.Actor.AccountId)
            .Select(colleague => new SelectListItem(colleague.Name, colleague.AccountId.ToString())),
    ];
}
