using ChoDon.Platform.Ui.Forms;
using System.Globalization;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.ListRecognitions;

/// <summary>A year commune by commune; or the villages that are at the same point, in one commune or in all.</summary>
[Authorize(Permissions.ViewVillages)]
internal sealed class ListRecognitionsPage(
    RecognitionOverview overview,
    RecognitionUnits units,
    RecognitionAccess access,
    RecognitionDates dates,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Commune { get; set; }

    [BindProperty(SupportsGet = true)]
    public RecognitionFilter? Show { get; set; }

    /// <summary>The year that is shown.</summary>
    public int Of { get; private set; }

    public Unit Whole => units.Whole;

    /// <summary>When the year has no record: the latest that has one, or null.</summary>
    public int? OtherYear { get; private set; }

    public IReadOnlyList<CommuneLine> Lines { get; private set; } = [];

    public IReadOnlyList<VillageLine> Found { get; private set; } = [];

    /// <summary>Whether villages are listed one by one: always to somebody who looks at one commune or village.</summary>
    public bool ShowsVillages => Show is not null || Commune is not null || Whole.Level >= UnitLevel.Commune;

    public RecognitionFilter Shown => Show ?? RecognitionFilter.All;

    public DateOnly RegistrationDue => dates.RegistrationDue(Of);

    public DateOnly DecisionDue => dates.DecisionDue(Of);

    public RecognitionPeriod Period => new(UnitLevel.Village, Of);

    public IEnumerable<SelectListItem> Years => RecognitionPeriod.Years(time.Today())
        .Select(year => year.ToString(CultureInfo.InvariantCulture))
        .Select(year => new SelectListItem(year, year));

    public IEnumerable<SelectListItem> Communes => Lines.Select(line => new SelectListItem(line.Commune.Name, line.Commune.Id.ToString()));

    public IEnumerable<SelectListItem> Filters => texts.Choices<RecognitionFilter>("Filter");

    public bool IsLate(VillageLine line) => line.Recognition is { } recognition && recognition.RegisteredOn > RegistrationDue;

    /// <summary>Where the next step of the village is taken, for somebody who may take it.</summary>
    public string? NextUrl(VillageLine line) => line switch
    {
        { Recognition: null } => access.MayRegister(line.Village.Id) ? RecognitionPaths.Register(line.Village.Id, Of) : null,
        { Next: { } next, Recognition: { } recognition } => access.May(recognition, next) ? RecognitionPaths.Step(recognition.Id, next) : null,
        _ => null,
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Year = Of = RecognitionPeriod.YearOrCurrent(Year, time);
        Lines = await overview.OfAsync(Of, cancellationToken);
        if (Commune is { } commune && Lines.All(line => line.Commune.Id != commune))
            return NotFound();
        if (Lines.All(line => line.Recognition is null && line.Villages.All(village => village.Recognition is null)))
            OtherYear = await overview.LatestYearAsync(cancellationToken);
        Found =
        [
            .. Lines.Where(line => Commune is null || line.Commune.Id == Commune)
                .SelectMany(line => line.Villages)
                .Where(line => line.Is(Shown)),
        ];
        return Page();
    }
}
