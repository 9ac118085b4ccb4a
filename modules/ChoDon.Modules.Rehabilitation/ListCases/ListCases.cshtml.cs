using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.ListCases;

/// <summary>The cases that the reader is on, by number and initials.</summary>
[Authorize(Permissions.WorkOnCases)]
internal sealed class ListCasesPage(
    ListCasesHandler handler, DistrictVillages villages, CaseTexts opened, IStringLocalizer<RehabilitationText> texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    public CaseState Shown => QueryWord.Read<CaseState>(State) ?? CaseState.Open;

    public RecordPage<CaseRow> Cases { get; private set; } = null!;

    public Unit Whole => villages.Unit;

    public bool MayErase => villages.Holds(Permissions.EraseCases, villages.District.Id);

    public bool MayBreakGlass => villages.HoldsSomewhere(Permissions.BreakGlass);

    public IEnumerable<SelectListItem> States() =>
        Enum.GetValues<CaseState>().Select(state => new SelectListItem(
            texts[$"Cases.State.{state}"], state == CaseState.Open ? "" : QueryWord.Of(state)));

    public string InitialsOf(CaseRow row) => opened.Initials(row.Id, row.Initials);

    public string PlaceOf(Guid unitId) => villages.Tree.PlaceName(unitId);

    public string? PreviousUrl => Cases is { HasBefore: true, Rows: [var first, ..] } ? UrlOf(("before", first.Id.ToString())) : null;

    public string? NextUrl => Cases is { HasAfter: true, Rows: [.., var last] } ? UrlOf(("after", last.Id.ToString())) : null;

    public async Task OnGetAsync(Guid? after, Guid? before, CancellationToken cancellationToken) =>
        Cases = await handler.HandleAsync(Shown, after, before, cancellationToken);

    private string UrlOf(params ReadOnlySpan<(string Name, string Value)> more) =>
        ListAddress.Of(Paths.Cases, [("state", Shown == CaseState.Open ? null : QueryWord.Of(Shown))], more);
}
