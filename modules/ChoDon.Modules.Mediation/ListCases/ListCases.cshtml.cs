using ChoDon.Modules.Mediation.DisputeKinds;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.ListCases;

/// <summary>The cases that the reader is on.</summary>
[Authorize(Permissions.WorkOnCases)]
internal sealed class ListCasesPage(
    ListCasesHandler handler, DistrictVillages villages, DisputeKindCatalog kinds, IStringLocalizer<MediationText> texts) : PageModel
{
    private Dictionary<Guid, string> _kinds = [];

    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    public CaseState Shown => QueryWord.Read<CaseState>(State) ?? CaseState.Open;

    public RecordPage<CaseRow> Cases { get; private set; } = null!;

    public Unit Whole => villages.Unit;

    public IEnumerable<SelectListItem> States() =>
        Enum.GetValues<CaseState>().Select(state => new SelectListItem(
            texts[$"Cases.State.{state}"], state == CaseState.Open ? "" : QueryWord.Of(state)));

    public string KindOf(CaseRow row) => row.KindId is { } kind ? _kinds.GetValueOrDefault(kind, "") : texts["Case.NoKind"];

    public string PlaceOf(Guid unitId) => villages.Tree.PlaceName(unitId);

    public string? PreviousUrl => Cases is { HasBefore: true, Rows: [var first, ..] } ? UrlOf(("before", first.Id.ToString())) : null;

    public string? NextUrl => Cases is { HasAfter: true, Rows: [.., var last] } ? UrlOf(("after", last.Id.ToString())) : null;

    public async Task OnGetAsync(Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        _kinds = (await kinds.AllAsync(cancellationToken)).ToDictionary(kind => kind.Id, kind => kind.Name);
        Cases = await handler.HandleAsync(Shown, after, before, cancellationToken);
    }

    private string UrlOf(params ReadOnlySpan<(string Name, string Value)> more) =>
        ListAddress.Of(Paths.Cases, [("state", Shown == CaseState.Open ? null : QueryWord.Of(Shown))], more);
}
