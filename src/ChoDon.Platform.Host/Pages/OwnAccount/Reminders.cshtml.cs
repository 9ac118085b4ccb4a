using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Reminders;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.OwnAccount;

/// <summary>When and how often a person gets mail of what is due.</summary>
internal sealed class RemindersModel(
    ReminderChoices choices,
    ReminderDirectory directory,
    GrantBook book,
    IAccess access,
    TimeProvider time,
    IStringLocalizerFactory localizers,
    IStringLocalizer<HostText> texts) : PageModel
{
    [BindProperty]
    public ReminderPace Pace { get; set; }

    [BindProperty]
    public int? QuietFrom { get; set; }

    [BindProperty]
    public int? QuietTo { get; set; }

    [BindProperty]
    public List<OwnPace> Own { get; set; } = [];

    /// <summary>The kinds of which the person may be told.</summary>
    public IReadOnlyList<KnownReminder> Kinds { get; private set; } = [];

    private Guid Reader => access.Actor.AccountId ?? throw new InvalidOperationException("Nobody is signed in.");

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        LoadKinds();
        var chosen = await choices.OfAsync(Reader, cancellationToken);
        Pace = chosen.Pace;
        QuietFrom = chosen.Quiet.From;
        QuietTo = chosen.Quiet.To;
        ShowOwn(chosen.ByKind);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        LoadKinds();
        CheckHour(QuietFrom, nameof(QuietFrom));
        CheckHour(QuietTo, nameof(QuietTo));
        if (!Enum.IsDefined(Pace))
            ModelState.AddModelError(nameof(Pace), texts["Reminders.PaceWrong"]);
        var own = Own
            .Where(chosen => chosen.Pace is { } pace && Enum.IsDefined(pace) && Kinds.Any(kind => kind.Key == chosen.Kind))
            .DistinctBy(chosen => chosen.Kind)
            .ToDictionary(chosen => chosen.Kind, chosen => chosen.Pace!.Value, StringComparer.Ordinal);
        if (!ModelState.IsValid)
        {
            ShowOwn(own);
            return Page();
        }

        await choices.SaveAsync(Reader, new PersonChoices(Pace, new QuietHours(QuietFrom!.Value, QuietTo!.Value), own), cancellationToken);
        TempData.Saved(texts["Reminders.ChoicesSaved"], time);
        return LocalRedirect("/account");
    }

    public IEnumerable<SelectListItem> Paces(bool withoutOff = false) =>
        Enum.GetValues<ReminderPace>()
            .Where(pace => !withoutOff || pace != ReminderPace.Off)
            .Select(pace => new SelectListItem(texts[$"Reminders.Pace.{pace}"], pace.ToString()));

    public string NameOf(KnownReminder kind) => kind.NameIn(localizers);

    private void CheckHour(int? hour, string field)
    {
        if (ModelState.GetFieldValidationState(field) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid && hour is null or < 0 or > 23)
            ModelState.AddModelError(field, texts["Reminders.HourWrong"]);
    }

    /// <summary>A line for each kind, also where the form that was sent had others.</summary>
    private void ShowOwn(IReadOnlyDictionary<string, ReminderPace> chosen) =>
        Own = [.. Kinds.Select(kind => new OwnPace { Kind = kind.Key, Pace = chosen.TryGetValue(kind.Key, out var pace) ? pace : null })];

    private void LoadKinds()
    {
        var held = book.PermissionsOf(Reader).ToHashSet(StringComparer.Ordinal);
        Kinds = [.. directory.All.Where(kind => held.Contains(kind.Definition.Permission))];
    }

    /// <summary>A pace for one kind; without one it goes like the others.</summary>
    public sealed class OwnPace
    {
        public string Kind { get; set; } = "";

        public ReminderPace? Pace { get; set; }
    }
}
