using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Totals;

/// <summary>
/// Records of some months added up by one thing, chosen in the address. A module reads the table; names of what may stand in a
/// row are its words under <c>Totals.By.</c>, and one of them is <c>Commune</c>.
/// </summary>
/// <param name="villages">Where the person works.</param>
/// <param name="savedLists">What the person keeps.</param>
/// <param name="texts">The module's words.</param>
public abstract class TotalsPage<TBy>(DistrictVillages villages, ISavedLists savedLists, IStringLocalizer texts) : PageModel, ITotalsPage
    where TBy : struct, Enum
{
    private const int MostMonths = 240;
    private const string AsItWas = "then";
    private const string OnTodaysMap = "today";

    /// <inheritdoc/>
    [BindProperty(SupportsGet = true, Name = "by")]
    public string? By { get; set; }

    /// <inheritdoc/>
    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    /// <inheritdoc/>
    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    /// <inheritdoc/>
    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? Unit { get; set; }

    /// <inheritdoc/>
    [BindProperty(SupportsGet = true, Name = "map")]
    public string? Map { get; set; }

    /// <summary>The months that are shown.</summary>
    public (Month From, Month To) Shown { get; private set; }

    /// <summary>What stands in a row.</summary>
    public TBy Shape { get; private set; }

    /// <inheritdoc/>
    public Unit Whole => villages.Unit;

    /// <inheritdoc/>
    public bool HasCommunes => Whole.Level < UnitLevel.Commune;

    /// <inheritdoc/>
    public IReadOnlyList<SelectListItem> Communes { get; private set; } = [];

    /// <summary>What the reader keeps of this page.</summary>
    public IReadOnlyList<SavedList> SavedLists { get; private set; } = [];

    /// <inheritdoc/>
    public IStringLocalizer Texts => texts;

    /// <summary>Address of the page.</summary>
    protected abstract string Path { get; }

    /// <summary>What the module asks beside the months, as it stands in the address; what is null is left out.</summary>
    protected virtual IEnumerable<(string Name, string? Value)> More => [];

    /// <summary>Whether units are meant as they were in each month.</summary>
    protected bool IsAsItWas => Map != OnTodaysMap;

    /// <summary>The commune that was chosen, or null for all.</summary>
    protected Guid? CommuneId => Guid.TryParse(Unit, out var unit) && Communes.Any(commune => commune.Value == unit.ToString()) ? unit : null;

    private static TBy Commune => Enum.Parse<TBy>(nameof(Commune));

    /// <inheritdoc/>
    public IEnumerable<SelectListItem> Shapes() =>
        Enum.GetValues<TBy>()
            .Where(by => HasCommunes || !by.Equals(Commune))
            .Select(by => new SelectListItem(texts[$"Totals.By.{by}"], QueryWord.Of(by)));

    /// <inheritdoc/>
    public IEnumerable<SelectListItem> Maps() =>
        [new(texts["Totals.AsItWas"], AsItWas), new(texts["Totals.OnTodaysMap"], OnTodaysMap)];

    /// <summary>Address of what is shown.</summary>
    public string OwnUrl => UrlOf(From, To);

    /// <summary>Address of the same for other months.</summary>
    public string UrlOf(Month from, Month to) => UrlOf(from.ToString(), to.ToString());

    /// <summary>Reads what was chosen; false while the months are wrong.</summary>
    protected async Task<bool> ChooseAsync(CancellationToken cancellationToken)
    {
        Shown = ReadMonths();
        Shape = QueryWord.Read<TBy>(By) is { } by && (HasCommunes || !by.Equals(Commune)) ? by : default;
        By = QueryWord.Of(Shape);
        if (HasCommunes)
        {
            Communes =
            [
                .. villages.All
                    .Select(village => villages.Tree.CommuneOf(village.Id)!)
                    .Distinct()
                    .Select(commune => new SelectListItem(commune.Name, commune.Id.ToString())),
            ];
        }

        SavedLists = await savedLists.OfAsync(Path, cancellationToken);
        if (!ModelState.IsValid)
            return false;
        From ??= Shown.From.ToString();
        To ??= Shown.To.ToString();
        return true;
    }

    private string UrlOf(string? from, string? to)
    {
        IEnumerable<(string Name, string? Value)> all =
        [
            ("by", QueryWord.Of(Shape)), ("from", from), ("to", to), .. More, ("unit", CommuneId?.ToString()), ("map", IsAsItWas ? null : OnTodaysMap),
        ];
        return ListAddress.Of(Path, all.Where(part => !string.IsNullOrEmpty(part.Value)));
    }

    private (Month From, Month To) ReadMonths()
    {
        var current = Month.Of(villages.Today);
        var to = Read(nameof(To), To, current);
        var from = Read(nameof(From), From, new Month(to.Year, 1));
        if (ModelState.IsValid && to < from)
            ModelState.AddModelError(nameof(To), texts["Totals.Backwards"]);
        else if (ModelState.IsValid && from.FirstDay.AddMonths(MostMonths) <= to.FirstDay)
            ModelState.AddModelError(nameof(From), texts["Totals.TooLong", MostMonths]);
        return (from, to);
    }

    private Month Read(string field, string? typed, Month absent)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return absent;
        if (Month.TryRead(typed, out var month) && month <= Month.Of(villages.Today))
            return month;
        ModelState.AddModelError(field, texts["Totals.MonthWrong"]);
        return absent;
    }
}
