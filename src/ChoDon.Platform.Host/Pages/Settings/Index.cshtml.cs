using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Settings;

/// <summary>What the district has set, module by module.</summary>
[Authorize(PlatformPermissions.EditSettings)]
internal sealed class IndexModel(IModuleCatalog catalog, DistrictSettings settings, ICurrentUnit current) : PageModel
{
    public Unit District { get; } = current.District;

    public IEnumerable<ModuleEntry> Modules => catalog.Ready.Where(module => module.Declaration!.Settings.Count > 0);

    public DistrictSettingRow? Set(DistrictSetting setting) => settings.Find(setting, District.Id);
}
