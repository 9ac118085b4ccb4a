using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Settings;

/// <summary>What the district has set.</summary>
[Authorize(PlatformPermissions.EditSettings)]
internal sealed class IndexModel(SettingGroups groups, DistrictSettings settings, ICurrentUnit current) : PageModel
{
    public Unit District { get; } = current.District;

    public IEnumerable<SettingGroup> Groups => groups.All;

    public DistrictSettingRow? Set(DistrictSetting setting) => settings.Find(setting, District.Id);
}
