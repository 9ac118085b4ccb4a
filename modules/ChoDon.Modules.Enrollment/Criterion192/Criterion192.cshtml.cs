using System.Globalization;
using ChoDon.Modules.Enrollment.ListRecognitions;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChoDon.Modules.Enrollment.Criterion192;

/// <summary>Commune by commune: whether the criterion of new-style rural communes on security and order is met.</summary>
[Authorize(Permissions.ViewVillages)]
internal sealed class Criterion192Page(RecognitionOverview overview, RecognitionUnits units, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    /// <summary>The year that is shown.</summary>
    public int Of { get; private set; }

    public Unit Whole => units.Whole;

    public IReadOnlyList<CommuneLine> Lines { get; private set; } = [];

    public IEnumerable<SelectListItem> Years => RecognitionPeriod.Years(time.Today())
        .Select(year => year.ToString(CultureInfo.InvariantCulture))
        .Select(year => new SelectListItem(year, year));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Year = Of = RecognitionPeriod.YearOrCurrent(Year, time);
        Lines = await overview.WholeCommunesAsync(Of, cancellationToken);
    }
}
