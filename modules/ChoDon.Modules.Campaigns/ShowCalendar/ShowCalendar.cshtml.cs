using ChoDon.Modules.Campaigns.CalendarFeed;
using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.ShowCalendar;

[Authorize(Permissions.ViewSessions)]
internal sealed class ShowCalendarPage(
    ShowCalendarHandler handler,
    OwnLinks links,
    DistrictVillages villages,
    ISiteAddress site,
    TimeProvider time,
    IStringLocalizer<CampaignsText> texts) : PageModel
{
    private const string TokenKey = "CalendarToken";
    private const int YearsAhead = 50;

    /// <summary>The month to show. What cannot be read counts as not said.</summary>
    [BindProperty(SupportsGet = true, Name = "month")]
    public string? Month { get; set; }

    public CalendarMonth Calendar { get; private set; } = null!;

    public CalendarLink? Link { get; private set; }

    /// <summary>The address of the link that was made just now.</summary>
    public Uri? NewAddress { get; private set; }

    public Unit Unit => villages.Unit;

    public DateOnly Today => villages.Today;

    public bool MayMakeLink => links.MayMake;

    public Month Shown => Platform.Abstractions.Time.Month.TryParse(Month, out var asked) && IsSensible(asked)
        ? asked
        : Platform.Abstractions.Time.Month.Of(Today);

    public bool IsSensible(Month month) =>
        month.FirstDay >= FirstSensible.Day && month.Year <= Today.Year + YearsAhead;

    public string NameOf(Guid unitId) => villages.Tree.Find(unitId)?.Name ?? "";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Calendar = await handler.HandleAsync(Shown, cancellationToken);
        Link = await links.FindAsync(cancellationToken);
        if (TempData[TokenKey] is string token)
            NewAddress = site.Of(Paths.CalendarFeed(token));
    }

    public async Task<IActionResult> OnPostMakeLinkAsync(CancellationToken cancellationToken)
    {
        if (await links.MakeAsync(cancellationToken) is not { } token)
            return Forbid();
        TempData[TokenKey] = token;
        TempData.Saved(texts["Calendar.LinkMade"], time);
        return LocalRedirect(Paths.CalendarOf(Shown));
    }

    public async Task<IActionResult> OnPostRevokeLinkAsync(CancellationToken cancellationToken)
    {
        await links.RevokeAsync(cancellationToken);
        TempData.Saved(texts["Calendar.LinkRevoked"], time);
        return LocalRedirect(Paths.CalendarOf(Shown));
    }
}
