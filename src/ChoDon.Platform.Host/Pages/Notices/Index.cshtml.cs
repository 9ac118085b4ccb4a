using System.Globalization;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Notices;
using ChoDon.Platform.Core.Reminders;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Ui.Notices;
using ChoDon.Platform.Ui.Parts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Notices;

/// <summary>What waits for the reader: things that are due, which can be put aside, and what is wrong with the system.</summary>
internal sealed class IndexModel(
    ReaderNotices notices,
    ReminderDirectory kinds,
    CurrentUnit current,
    IAccess access,
    TimeProvider time,
    IStringLocalizerFactory localizers,
    IStringLocalizer<HostText> texts) : PageModel
{
    private static readonly int[] Snoozes = [1, 3, 7, 30];

    [BindProperty(SupportsGet = true, Name = "shelf")]
    public string? ShelfName { get; set; }

    public ReminderShelf Shelf =>
        string.Equals(ShelfName, nameof(ReminderShelf.Aside), StringComparison.OrdinalIgnoreCase) ? ReminderShelf.Aside : ReminderShelf.Open;

    /// <summary>The last one of the page before, as <c>2026-11-29.key</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty]
    public int Days { get; set; } = 3;

    public IReadOnlyList<ListedReminder> Reminders { get; private set; } = [];

    public int OnOtherShelf { get; private set; }

    public string? NextUrl { get; private set; }

    public IReadOnlyList<Notice> Notices { get; private set; } = [];

    public IEnumerable<SelectListItem> SnoozeChoices =>
        Snoozes.Select(days => new SelectListItem(texts["Reminders.Days", days], days.ToString(CultureInfo.InvariantCulture)));

    private Guid Reader => access.Actor.AccountId ?? throw new InvalidOperationException("Nobody is signed in.");

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (current.FindDistrict() is not { } district)
            return;
        Notices = await notices.SystemAsync(district.Id, cancellationToken);
        var found = await notices.List.ReadAsync(Reader, district.Id, Shelf, ReadAfter(), cancellationToken);
        Reminders = [.. found.Take(ReminderList.PageSize)];
        NextUrl = found.Count > Reminders.Count ? UrlAfter(Reminders[^1]) : null;
        OnOtherShelf = await notices.List.CountAsync(
            Reader, district.Id, Shelf == ReminderShelf.Open ? ReminderShelf.Aside : ReminderShelf.Open, cancellationToken);
    }

    public Task<IActionResult> OnPostDoneAsync(Guid[] ids, CancellationToken cancellationToken) =>
        AnswerAsync(ids, "Reminders.DoneSaved", () => notices.List.SetDoneAsync(Reader, ids, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostSnoozeAsync(Guid[] ids, CancellationToken cancellationToken) =>
        AnswerAsync(
            ids,
            "Reminders.SnoozeSaved",
            () => notices.List.SnoozeAsync(Reader, ids, Snoozes.Contains(Days) ? Days : Snoozes[0], cancellationToken),
            cancellationToken);

    public Task<IActionResult> OnPostBackAsync(Guid[] ids, CancellationToken cancellationToken) =>
        AnswerAsync(ids, "Reminders.BackSaved", () => notices.List.BringBackAsync(Reader, ids, cancellationToken), cancellationToken);

    public string KindOf(ListedReminder reminder) =>
        kinds.All.FirstOrDefault(kind => kind.Key == reminder.Kind)?.NameIn(localizers) ?? reminder.Kind;

    public TagKind ToneOf(ListedReminder reminder) => DaysTo(reminder) switch
    {
        < 0 => TagKind.Bad,
        0 => TagKind.Warning,
        _ => TagKind.Info,
    };

    public string WhenOf(ListedReminder reminder)
    {
        var day = ChoDon.Platform.Ui.Show.Date(reminder.DueOn);
        return DaysTo(reminder) switch
        {
            < 0 and var late => texts["Reminders.LateBy", -late, day],
            0 => texts["Reminders.DueToday"],
            var days => texts["Reminders.DueIn", days, day],
        };
    }

    private int DaysTo(ListedReminder reminder) => reminder.DueOn.DayNumber - time.Today().DayNumber;

    private async Task<IActionResult> AnswerAsync(Guid[] ids, string saved, Func<Task<int>> act, CancellationToken cancellationToken)
    {
        if (ids.Length == 0)
        {
            ModelState.AddModelError("ids", texts["Reminders.PickSome"]);
            await OnGetAsync(cancellationToken);
            return Page();
        }

        var count = await act();
        notices.Forget();
        TempData.Saved(texts[saved, count], time);
        return RedirectToPage(Shelf == ReminderShelf.Open ? null : new { shelf = Shelf });
    }

    private string UrlAfter(ListedReminder last) =>
        string.Create(CultureInfo.InvariantCulture, $"/notices?shelf={Shelf}&after={last.DueOn:yyyy-MM-dd}.{last.Id}");

    private (DateOnly, Guid)? ReadAfter() =>
        After?.Split('.') is [var day, var id]
            && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dueOn)
            && Guid.TryParse(id, out var key)
            ? (dueOn, key)
            : null;
}
