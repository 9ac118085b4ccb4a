using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Host.Web.Hardening;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace ChoDon.Platform.Host.Pages.Public;

/// <summary>A district's totals for everybody, where the district has switched the page on.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicCache.Name)]
internal sealed class IndexModel(PublicReportReader reader, PublicDistricts districts, WebSettings settings, TimeProvider time) : PageModel
{
    public PublicQuery Query { get; private set; } = null!;

    /// <summary>The district; null where several are to be chosen from.</summary>
    public Unit? District { get; private set; }

    /// <summary>The districts to choose from.</summary>
    public IReadOnlyList<Unit> Districts { get; private set; } = [];

    public ReportPeriod Year { get; private set; } = null!;

    /// <summary>The last quarter that is over, beside the last year; null beside an earlier one.</summary>
    public ReportPeriod? Quarter { get; private set; }

    public IEnumerable<ReportPeriod> Years => PublicQuery.Years(time.Today());

    public IReadOnlyList<PublicSection> Sections { get; private set; } = [];

    public bool TellsPeople => Sections.SelectMany(section => section.Lines).Any(line => line.Figure.IsAboutPeople);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var today = time.Today();
        Query = PublicQuery.Of(Request);
        District = districts.Find(Query.District);
        if (District is null)
        {
            Districts = string.IsNullOrEmpty(Query.District) ? districts.All : [];
            return Districts.Count > 0 ? Page() : NotFound();
        }

        if (Query.YearOf(today) is not { } year)
            return NotFound();
        Year = year;
        Quarter = year == Years.First() ? ReportPeriod.LastOver(ReportCalendar.Statistics, PeriodKind.Quarter, today) : null;
        Sections = await reader.ReadAsync(District.Id, year.Days, Quarter?.Days, cancellationToken);

        var tag = $"\"{Digest()}\"";
        Response.Headers.ETag = tag;
        Response.Headers.CacheControl = string.Create(CultureInfo.InvariantCulture, $"public, max-age={settings.PublicPageSeconds}");
        return Request.Headers.IfNoneMatch.Contains(tag) ? StatusCode(StatusCodes.Status304NotModified) : Page();
    }

    /// <summary>Tells one page from another: all that it is made of, and the program that makes it.</summary>
    private string Digest()
    {
        var told = new StringBuilder()
            .AppendJoin(';', typeof(HostText).Module.ModuleVersionId, Languages.Current, District!.Id, District.Name, Year, Quarter);
        foreach (var line in Sections.SelectMany(section => section.Lines))
            told.Append(CultureInfo.InvariantCulture, $"\n{line.Figure.Key} {line.Year} {line.Part}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told.ToString())))[..32];
    }
}
