using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.Switches;
using ChoDon.Platform.Host.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Modules;

/// <summary>Who switched what on and off in a district, when and why.</summary>
[Authorize(PlatformPermissions.SwitchModules)]
internal sealed class HistoryModel(IModuleCatalog catalog, ModuleSwitches switches, SwitchableDistricts districts) : PageModel
{
    private const int Latest = 200;

    public Unit District { get; private set; } = null!;

    public IReadOnlyList<ModuleSwitch> Turns { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid unit, CancellationToken cancellationToken)
    {
        if (districts.Find(unit) is not { } district)
            return NotFound();
        District = district;
        Turns = await switches.HistoryAsync(district.Id, Latest, cancellationToken);
        return Page();
    }

    public string NameOf(string moduleId) => catalog.Find(moduleId)?.Manifest?.NameIn(Languages.Current) ?? moduleId;
}
