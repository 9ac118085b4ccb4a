using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Host.Web.Hardening;
using ChoDon.Platform.Host.Web.SignIn;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using CalendarMonth = ChoDon.Platform.Abstractions.Time.Month;

namespace ChoDon.Platform.Host.Pages.Summary;

/// <summary>The monthly summary as it would be sent, who gets it, and one to oneself.</summary>
[Authorize(PlatformPermissions.RunJobs)]
internal sealed class IndexModel(
    SummaryPost post,
    SummaryRecipients recipients,
    IUnitDirectory units,
    ICurrentUnit current,
    UserManager<Account> accounts,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    private Account? _reader;

    [BindProperty(SupportsGet = true)]
    public Guid? UnitId { get; set; }

    /// <summary>As typed: 2020-05.</summary>
    [BindProperty(SupportsGet = true)]
    public string? MonthText { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Language { get; set; }

    public CalendarMonth Shown { get; private set; }

    /// <summary>Null when what was asked for cannot be shown; the field says why.</summary>
    public SummaryPreview? Preview { get; private set; }

    public IReadOnlyList<SummaryRecipient> Recipients { get; private set; } = [];

    public string? OwnAddress => string.IsNullOrEmpty(_reader?.Email) ? null : _reader.Email;

    public IEnumerable<SelectListItem> UnitChoices =>
        Map.Children(current.District.Id).Prepend(current.District).Select(unit => new SelectListItem(unit.Name, unit.Id.ToString()));

    public IEnumerable<SelectListItem> LanguageChoices =>
        Languages.All.Select(language => new SelectListItem(texts[$"Language.{language}"], language));

    private UnitTree Map => units.AsOf(time.Today());

    public Task OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostSampleAsync(Guid key, CancellationToken cancellationToken)
    {
        await ShowAsync(cancellationToken);
        if (Preview is null || OwnAddress is not { } address)
            return Page();
        var me = new SummaryRecipient(_reader!.Id, _reader.FullName, address, Language!, UnitId!.Value);
        await post.SendSampleAsync(current.District, Shown, me, key, texts["Summary.Sample"], cancellationToken);
        TempData.Saved(texts["Summary.SampleSent", address], time);
        return RedirectToPage(new { UnitId, MonthText, Language });
    }

    public static string StateOf(SummaryRecipient recipient) =>
        recipient.GetsIt ? "Summary.Gets"
        : recipient.IsStopped ? "Summary.Stopped"
        : recipient.HasAddress ? "Undeliverable.Tag" : "Summary.NoAddress";

    public string NameOf(Guid unitId) => Map.Find(unitId)?.Name ?? "";

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        HttpContext.Features.Set(OwnContentPolicy.WithFrame);
        _reader = await accounts.FindByIdAsync($"{access.Actor.AccountId}");
        UnitId = SummaryPlaces.Find(units, current.District, UnitId ?? current.District.Id, time.Today())?.Id ?? current.District.Id;
        Language = Languages.All.Contains(Language) ? Language : _reader?.Language ?? Languages.Current;
        Recipients = await recipients.ForAsync(current.District.Id, cancellationToken);
        if (ReadMonth() is not { } month)
            return;
        Shown = month;
        Preview = await post.PreviewAsync(current.District, UnitId.Value, month, Language!, cancellationToken);
    }

    /// <summary>The month asked for, at first the one before this one; null when it is none, or not over.</summary>
    private CalendarMonth? ReadMonth()
    {
        var last = CalendarMonth.Of(time.Today()).Previous;
        MonthText ??= $"{last}";
        if (CalendarMonth.TryParse(MonthText, out var month) && month.FirstDay <= last.FirstDay && SummaryPlaces.Find(units, current.District, UnitId!.Value, month.LastDay) is not null)
            return month;
        ModelState.AddModelError(nameof(MonthText), texts["Summary.MonthWrong"]);
        return null;
    }
}
