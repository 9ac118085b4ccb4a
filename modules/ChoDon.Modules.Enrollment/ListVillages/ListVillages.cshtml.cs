using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.ListVillages;

/// <summary>The communes of a district; the villages of one of them; or all villages that lack something.</summary>
[Authorize(Permissions.ViewVillages)]
internal sealed class ListVillagesPage(ListVillagesHandler handler, DistrictVillages villages) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Commune { get; set; }

    /// <summary>Only villages without a model, a leader or a deputy.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Incomplete { get; set; }

    public Unit Whole => villages.Unit;

    public IReadOnlyList<VillageRow> All { get; private set; } = [];

    public string? CommuneName => All.FirstOrDefault(row => row.CommuneId == Commune)?.CommuneName;

    public bool ShowsVillages => Commune is not null || Incomplete || Whole.Level >= UnitLevel.Commune;

    public IEnumerable<CommuneRow> Communes => All.GroupBy(row => row.CommuneId).Select(rows => CommuneRow.Of([.. rows]));

    public IEnumerable<VillageRow> Villages =>
        All.Where(row => (Commune is null || row.CommuneId == Commune) && (!Incomplete || !row.IsComplete));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        All = await handler.HandleAsync(cancellationToken);
        return Commune is null || CommuneName is not null ? Page() : NotFound();
    }
}
