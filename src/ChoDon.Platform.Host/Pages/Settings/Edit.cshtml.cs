using System.Globalization;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Settings;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui.Binding;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Settings;

/// <summary>Changes one setting of the district, or gives it back its default.</summary>
[Authorize(PlatformPermissions.EditSettings)]
internal sealed class EditModel(
    SettingGroups groups,
    DistrictSettings settings,
    IAccess access,
    ICurrentUnit current,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    /// <summary>As typed.</summary>
    [BindProperty]
    public string? Value { get; set; }

    public Unit District { get; } = current.District;

    public DistrictSetting Setting { get; private set; } = null!;

    public string Name { get; private set; } = "";

    public bool IsSet { get; private set; }

    public string Hint =>
        $"{SettingWords.Limits(Setting, texts)} {texts["Settings.DefaultIs", SettingWords.Value(Setting, Setting.DefaultText, texts)]}";

    public IActionResult OnGet(string key)
    {
        if (!Load(key))
            return NotFound();
        Value = settings.Find(Setting, District.Id)?.Value ?? Setting.DefaultText;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancellationToken)
    {
        if (!Load(key))
            return NotFound();
        var value = VietnameseText.Clean(Value);
        if (Setting is WholeNumberSetting && TypedNumber.TryReadWhole(value, out var number))
            value = number.ToString(CultureInfo.InvariantCulture);
        if (Setting is DayOfYearSetting && DayOfYear.TryParse(value, out var day))
            value = day.ToString();
        if (!Setting.Accepts(value))
        {
            ModelState.AddModelError(nameof(Value), SettingWords.Limits(Setting, texts));
            return Page();
        }

        return await SaveAsync(value, cancellationToken);
    }

    public async Task<IActionResult> OnPostDefaultAsync(string key, CancellationToken cancellationToken) =>
        Load(key) ? await SaveAsync(null, cancellationToken) : NotFound();

    private async Task<IActionResult> SaveAsync(string? value, CancellationToken cancellationToken)
    {
        await settings.SetAsync(Setting, District.Id, value, access.Actor, cancellationToken);
        TempData.Saved(texts["Settings.Saved", Name], time);
        return LocalRedirect("/admin/settings");
    }

    private bool Load(string key)
    {
        if (groups.Find(key) is not { } found)
            return false;
        (Setting, Name) = (found.Setting, found.Name);
        IsSet = settings.Find(Setting, District.Id) is not null;
        return true;
    }
}
