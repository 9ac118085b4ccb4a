using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChoDon.Platform.Ui.Figures;

/// <summary>
/// On a page that lists the records of a figure: the totals of earlier months that the figure contains beside them.
/// Nothing unless the address asks for a figure (see <see cref="FigureLinks"/>) that has some.
/// </summary>
/// <param name="totals">Reads them.</param>
/// <param name="units">Names of villages.</param>
/// <param name="html">Renders the table.</param>
/// <param name="time">The clock.</param>
[HtmlTargetElement("past-totals", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PastTotalsTagHelper(IPastTotals totals, IUnitDirectory units, IHtmlHelper html, TimeProvider time) : TagHelper
{
    /// <summary>The request, whose address says which figure is meant.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var request = ViewContext.HttpContext.Request;
        var found = await FindAsync(request.Query, ViewContext.HttpContext.RequestAborted);
        if (found.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = null;
        ((IViewContextAware)html).Contextualize(ViewContext);
        var rows = found.Select(line => new PastTotalRow(PlaceOf(line), line)).ToList();
        output.Content.SetHtmlContent(await html.PartialAsync("~/Pages/Shared/_PastTotals.cshtml", rows));
    }

    private async Task<IReadOnlyList<PastTotalLine>> FindAsync(IQueryCollection query, CancellationToken cancellationToken)
    {
        var isAsked = Guid.TryParse(query["unit"], out var unitId)
            & DayRange.TryParse(query["from"], query["to"], out var days);
        if (!isAsked || string.IsNullOrEmpty(query["figure"]) || days.Last < days.First || days.LastMonth > Month.Of(time.Today()))
            return [];
        var period = new FigurePeriod(days, query["map"] == "today" ? time.Today() : null);
        return await totals.ReadAsync(query["figure"].ToString(), unitId, period, cancellationToken);
    }

    private string PlaceOf(PastTotalLine line)
    {
        var last = line.To.LastDay;
        return units.AsOf(last, time.Today()).PlaceName(line.UnitId);
    }
}
