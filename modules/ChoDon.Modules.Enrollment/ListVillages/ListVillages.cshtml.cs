using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.ListVillages;

/// <summary>The communes of a district; or the villages that fit a filter, as those of one commune.</summary>
[Authorize(Permissions.ViewVillages)]
internal sealed class ListVillagesPage(
    ListVillagesHandler handler, DistrictVillages villages, IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public AreaTag? Tag { get; set; }

    [BindProperty(SupportsGet = true)]
    public Post? Vacant { get; set; }

    /// <summary>With or without a model.</summary>
    [BindProperty(SupportsGet = true, Name = "model")]
    public Having? Having { get; set; }

    /// <summary>Only villages without a model, a leader or a deputy.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Incomplete { get; set; }

    public Unit Whole => villages.Unit;

    public VillageFilter Filter => new(
        Unit,
        Tag,
        Vacant,
        Having switch { ListVillages.Having.With => true, ListVillages.Having.Without => false, _ => null },
        Incomplete);

    public IReadOnlyList<VillageRow> All { get; private set; } = [];

    public IReadOnlyList<VillageRow> Villages { get; private set; } = [];

    public string? CommuneName => All.FirstOrDefault(row => row.CommuneId == Unit)?.CommuneName;

    public bool ShowsVillages => !Filter.IsEmpty || Whole.Level >= UnitLevel.Commune;

    /// <summary>Whether the rows need the name of their commune.</summary>
    public bool ShowsCommunes => CommuneName is null && Whole.Level < UnitLevel.Commune;

    public IEnumerable<CommuneRow> Communes => All.GroupBy(row => row.CommuneId).Select(rows => CommuneRow.Of([.. rows]));

    public List<SelectListItem> CommuneItems() =>
        [.. All.DistinctBy(row => row.CommuneId).Select(row => new SelectListItem(row.CommuneName, row.CommuneId.ToString()))];

    public List<SelectListItem> Tags() => texts.Choices<AreaTag>("Tag");

    public List<SelectListItem> VacantItems() =>
        [.. Enum.GetValues<Post>().Select(post => new SelectListItem(texts[$"Villages.Vacant.{post}"], post.ToString()))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        All = await handler.HandleAsync(cancellationToken);
        Villages = [.. All.Where(Filter.Fits)];
        return Unit is { } unit && !All.Any(row => row.CommuneId == unit || row.Id == unit) ? NotFound() : Page();
    }
}
