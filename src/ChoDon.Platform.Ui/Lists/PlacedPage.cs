using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Lists;

/// <summary>A page of records of units and months. A module adds what else it asks, and the records.</summary>
/// <param name="villages">Where the person works.</param>
/// <param name="texts">The module's words; those under <c>List.</c> are shared until a module says its own.</param>
public abstract class PlacedPage<TQuery>(DistrictVillages villages, IStringLocalizer texts) : PageModel
    where TQuery : PlacedQuery, new()
{
    /// <summary>The unit, as typed.</summary>
    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? Unit { get; set; }

    /// <summary>The first month or day, as typed.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    /// <summary>The last month or day, as typed.</summary>
    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    /// <summary>The filter as it stands in the address.</summary>
    public TQuery Query { get; private set; } = new();

    /// <summary>What the reader looks at.</summary>
    public Unit Whole => villages.Unit;

    /// <summary>Where the person works.</summary>
    protected DistrictVillages Villages => villages;

    /// <summary>Communes and villages to choose from.</summary>
    public List<SelectListItem> Units() => UnitItems.VillagesAndCommunes(villages, name => texts["List.Whole", name]);

    /// <summary>A village with its commune.</summary>
    public string PlaceOf(Guid unitId) => villages.Tree.PlaceName(unitId);

    /// <summary>
    /// Takes the filter, and says beside its ends what is wrong with them. The page is shown nevertheless, without the end
    /// that could not be read.
    /// </summary>
    protected void Take(TQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        Query = query;
        if (query.FirstDay is null && !string.IsNullOrWhiteSpace(From))
            ModelState.AddModelError(nameof(From), texts["List.DayWrong"]);
        if (query.LastDay is null && !string.IsNullOrWhiteSpace(To))
            ModelState.AddModelError(nameof(To), texts["List.DayWrong"]);
        if (query.LastDay < query.FirstDay)
            ModelState.AddModelError(nameof(To), texts["Totals.Backwards"]);
    }
}
