using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Privacy;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Reports;

/// <summary>The numbers of a report as they were handed in or approved. Those about people are for the district's team.</summary>
[Authorize(PlatformPermissions.ReadFigures)]
internal sealed class CopyModel(ReportDesk desk, PeriodChoices choices, IModuleCatalog catalog, ModuleTexts words, IAccess access) : PageModel
{
    public KeptCopy Kept { get; private set; } = null!;

    public IReadOnlyList<CopiedNumber> Lines { get; private set; } = [];

    public string PeriodName => ReportPeriod.Read(Kept.Copy.Period) is { } period ? choices.NameOf(period) : Kept.Copy.Period;

    public string ReportUrl => new ReportQuery(Kept.Copy.Code, Kept.Copy.Period, null, null, null).Url("/reports");

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await desk.FindCopyAsync(id, cancellationToken) is not { } found)
            return NotFound();
        Kept = found;
        var declared = catalog.Ready.Select(module => module.Declaration!)
            .SelectMany(module => module.Figures.SelectMany(source => source.Figures).Select(figure => (Module: module, Figure: figure)))
            .ToDictionary(one => one.Figure.Key, StringComparer.Ordinal);
        var seesAll = access.SeesSmallNumbers(found.DistrictId);
        Lines = [.. found.Copy.Lines.Select(Number)];
        return Page();

        CopiedNumber Number(CopiedLine line) => declared.TryGetValue(line.Key, out var one)
            ? new CopiedNumber(
                line, words.Of(one.Module, one.Figure.TextKey), words.Of(one.Module, one.Figure.MeasureKey), one.Figure.IsAboutPeople && !seesAll)
            // Of a module that was taken out it is not known any more what it counted.
            : new CopiedNumber(line, line.Key, "", !seesAll);
    }

    /// <param name="Copied">The number.</param>
    /// <param name="Name">What the figure is called.</param>
    /// <param name="Measure">What is counted.</param>
    /// <param name="IsKeptBack">Whether the number is kept back from whoever looks.</param>
    public sealed record CopiedNumber(CopiedLine Copied, string Name, string Measure, bool IsKeptBack);
}
