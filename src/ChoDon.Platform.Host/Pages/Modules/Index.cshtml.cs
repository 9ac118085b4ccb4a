using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.Switches;
using ChoDon.Platform.Modularity.Gate;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Modules;

/// <summary>Which modules there are, why one cannot start, and which are in use in the district.</summary>
[Authorize(PlatformPermissions.SwitchModules)]
internal sealed class IndexModel(
    IModuleCatalog catalog, ModuleGate gate, ModuleSwitches switches, ICurrentUnit current) : PageModel
{
    private const int HistoryLength = 20;

    public Unit District { get; } = current.District;

    public IReadOnlyList<ModuleRow> Rows { get; private set; } = [];

    public IReadOnlyList<ModuleSwitch> History { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Rows =
        [
            .. from module in catalog.All
               orderby module.Id
               select new ModuleRow(module, gate.IsSwitchedOn(module.Id, District.Id), gate.IsOpen(module.Id, District.Id)),
        ];
        History = await switches.HistoryAsync(District.Id, HistoryLength, cancellationToken);
    }
}

/// <param name="Module">The module and its state.</param>
/// <param name="IsOn">Its own switch.</param>
/// <param name="IsOpen">Whether it is in use: a module it depends on may be off.</param>
internal sealed record ModuleRow(ModuleEntry Module, bool IsOn, bool IsOpen);
