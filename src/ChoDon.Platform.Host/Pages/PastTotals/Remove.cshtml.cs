using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.PastTotals;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.PastTotals;

/// <summary>Takes a total out that was entered wrongly, or that records replace now. The reason stands in the audit log.</summary>
[Authorize(PlatformPermissions.EnterPastTotals)]
internal sealed class RemoveModel(
    PastTotalRegister register, FiguresOfThePast figures, DistrictVillages villages, TimeProvider time, IStringLocalizer<HostText> texts) : PageModel
{
    [BindProperty]
    public ReasonForm Input { get; set; } = new();

    public PastTotal Total { get; private set; } = null!;

    public string Name => figures.NameOf(Total.FigureKey);

    public string Place => villages.Tree.PathName(Total.UnitId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var problems = new Problems();
        var reason = Input.Check(problems);
        var result = problems.Any ? problems.AsResult()
            : await register.RemoveAsync(id, reason, cancellationToken) ? SaveResult.Saved : SaveResult.SavedBefore;
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["PastTotals.Removed", Name, villages.Tree.Find(Total.UnitId)?.Name ?? ""], time);
        return LocalRedirect(PastTotalPaths.All);
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await register.FindAsync(id, cancellationToken) is not { } total)
            return false;
        Total = total;
        return true;
    }
}
