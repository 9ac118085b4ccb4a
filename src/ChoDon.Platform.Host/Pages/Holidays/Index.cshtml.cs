using System.Globalization;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Holidays;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Holidays;

/// <summary>The holidays of a year: takes the suggestion over, adds a day, removes one.</summary>
[Authorize(PlatformPermissions.EditSettings)]
internal sealed class IndexModel(
    HolidayLists lists, AddHolidayHandler adding, HolidayYears years, IAccess access, TimeProvider time, IStringLocalizer<HostText> texts) : PageModel
{
    public const string Path = "/admin/holidays";

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty]
    public HolidayForm Input { get; set; } = new();

    public YearOfHolidays List => lists.Of(Chosen);

    public IEnumerable<SelectListItem> Years =>
        Enumerable.Range(years.First, years.Last - years.First + 1).Reverse().Select(year => year.ToString(CultureInfo.InvariantCulture))
            .Select(year => new SelectListItem(year, year));

    public IReadOnlyList<SelectListItem> Kinds => texts.Choices<HolidayKind>("Holidays.Kind");

    private int Chosen => Year is { } year && years.Contains(year) ? year : years.Current;

    public void OnGet() => Year = Chosen;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var result = await ModelState.SaveAsync(() => adding.HandleAsync(Input, cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Holidays.Added", Show.Date(Input.Day)], time);
        return Back(Input.Day!.Value.Year);
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancellationToken)
    {
        await lists.ConfirmAsync(Chosen, access.Actor, cancellationToken);
        TempData.Saved(texts["Holidays.Confirmed", Chosen], time);
        return Back(Chosen);
    }

    public async Task<IActionResult> OnPostRemoveAsync(DateOnly? day, CancellationToken cancellationToken)
    {
        if (day is not { } known || !years.Contains(known.Year))
            return NotFound();
        if (await lists.RemoveAsync(known, access.Actor, cancellationToken))
            TempData.Saved(texts["Holidays.Removed", Show.Date(known)], time);
        return Back(known.Year);
    }

    public string NameOf(Holiday holiday) => holiday.Name ?? texts[$"Holidays.Occasion.{holiday.Occasion}"];

    private LocalRedirectResult Back(int year) => LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"{Path}?year={year}"));
}
