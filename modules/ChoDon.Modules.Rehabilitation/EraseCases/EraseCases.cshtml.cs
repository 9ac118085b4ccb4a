using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.EraseCases;

/// <summary>Closed cases whose time is over, by number: two people approve that they are erased.</summary>
[Authorize(Permissions.EraseCases)]
internal sealed class EraseCasesPage(
    ApproveErasureHandler handler,
    RehabilitationDbContext data,
    DistrictVillages villages,
    IDistrictSettings settings,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<RehabilitationText> texts) : PageModel
{
    public ErasureList? List { get; private set; }

    public IReadOnlyList<ErasureItem> Items { get; private set; } = [];

    public Unit District => villages.District;

    public int Years => settings.Get(Settings.RetentionYears, District.Id);

    public bool MayApprove => List is { SecondApprovedBy: null } list && list.FirstApprovedBy != access.Actor.AccountId;

    public string PlaceOf(ErasureItem item) => villages.Tree.Find(item.IssuerId)?.Name ?? "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!MayErase)
            return Forbid();
        await LoadAsync(cancellationToken);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(Guid listId, Guid stamp, CancellationToken cancellationToken) =>
        AnswerAsync(() => handler.ApproveAsync(listId, stamp, cancellationToken), "Saved.ErasureApproved", cancellationToken);

    public Task<IActionResult> OnPostTakeOffAsync(Guid listId, Guid itemId, CancellationToken cancellationToken) =>
        AnswerAsync(() => handler.TakeOffAsync(listId, itemId, cancellationToken), "Saved.ErasureKept", cancellationToken);

    // A list is of the whole district, so that to approve it takes the permission there.
    private bool MayErase => access.Holds(Permissions.EraseCases, District.Id);

    private async Task<IActionResult> AnswerAsync(Func<Task<SaveResult>> save, string saved, CancellationToken cancellationToken)
    {
        if (!MayErase)
            return Forbid();
        var result = await save();
        await LoadAsync(cancellationToken);
        if (this.Refusal(result, texts, form: "") is { } refusal)
            return refusal;
        TempData.Tell(result, texts[saved], time);
        return LocalRedirect(Paths.Erasure);
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        List = await data.ErasureLists.AsNoTracking().FirstOrDefaultAsync(list => list.UnitId == District.Id && list.ErasedAt == null, cancellationToken);
        if (List is { } list)
            Items = await data.ErasureItems.AsNoTracking().Where(item => item.ListId == list.Id).OrderBy(item => item.EndedOn).ThenBy(item => item.Id).ToListAsync(cancellationToken);
    }
}
