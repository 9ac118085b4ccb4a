using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.EnrolHousehold;

[Authorize(Permissions.EditHouseholds)]
internal sealed class EnrolHouseholdPage(
    EnrolHouseholdHandler handler,
    DistrictVillages villages,
    ModelChoices choices,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public EnrolHouseholdForm Input { get; set; } = new();

    /// <summary>Households that are in the register and may be this one.</summary>
    public IReadOnlyList<Household> SimilarOnes { get; private set; } = [];

    public string UnitName => villages.Unit.Name;

    public List<SelectListItem> Villages { get; private set; } = [];

    public async Task OnGetAsync(Guid? village, DateOnly? day, CancellationToken cancellationToken)
    {
        Villages = await choices.ListAsync(cancellationToken);
        Input = new EnrolHouseholdForm { Id = Guid.CreateVersion7(), VillageId = village, CommittedOn = day };
    }

    public async Task<IActionResult> OnPostAsync(bool next, CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty)
            return BadRequest();
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(Input.ToCommand(), cancellationToken));
        if (result.Status == SaveStatus.Similar)
            SimilarOnes = await handler.SimilarAsync(Input.ToCommand(), cancellationToken);
        if (this.Refusal(result, texts) is { } refusal)
        {
            Villages = await choices.ListAsync(cancellationToken);
            return refusal;
        }

        TempData.Tell(result, texts["Saved.Enrolled", VietnameseText.Clean(Input.HeadName)], time);
        return LocalRedirect(next && result.Status == SaveStatus.Saved
            ? $"{Paths.EnrolIn(Input.VillageId ?? Guid.Empty)}&day={Input.CommittedOn:yyyy-MM-dd}"
            : Paths.Household(Input.Id));
    }
}
