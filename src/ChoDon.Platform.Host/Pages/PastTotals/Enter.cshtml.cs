using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.PastTotals;

/// <summary>Enters a total of earlier months of a village, with how exactly it is known and where it was taken from.</summary>
[Authorize(PlatformPermissions.EnterPastTotals)]
internal sealed class EnterModel(
    EnterPastTotalHandler handler, FiguresOfThePast figures, DistrictVillages villages, TimeProvider time, IStringLocalizer<HostText> texts) : PageModel
{
    [BindProperty]
    public PastTotalForm Input { get; set; } = new();

    public Unit Unit => villages.Unit;

    public IReadOnlyList<SelectListItem> Figures { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Qualifiers => texts.Choices<Qualifier>("Qualifier");

    public void OnGet(string? figure)
    {
        Load();
        Input = new PastTotalForm { Id = Guid.CreateVersion7(), Figure = figure, Qualifier = Qualifier.Exact };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty)
            return BadRequest();
        Load();
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(Input, cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        var (value, qualifier) = (Input.Value ?? 0, Input.Qualifier ?? Qualifier.Exact);
        TempData.Tell(result, texts["PastTotals.Saved", figures.NameOf(Input.Figure!), villages.Find(Input.VillageId!.Value)!.Name, Show.Number(value, qualifier, 3)], time);
        var inRegister = await handler.InRegisterAsync(Input, value, cancellationToken);
        TempData.Doubt(inRegister > 0 ? [texts["PastTotals.Doubt", Show.Number(inRegister, 3), VietnameseText.Clean(Input.From), VietnameseText.Clean(Input.To)]] : []);
        return LocalRedirect(PastTotalPaths.All);
    }

    private void Load()
    {
        Figures = figures.Choices();
        Villages = UnitItems.Villages(villages);
    }
}
