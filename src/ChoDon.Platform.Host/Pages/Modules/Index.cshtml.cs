using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Modularity.Gate;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Modules;

/// <summary>Which modules are in use in which districts, 20 districts a page.</summary>
[Authorize(PlatformPermissions.SwitchModules)]
internal sealed class IndexModel(IModuleCatalog catalog, ModuleGate gate, SwitchableDistricts districts) : PageModel
{
    private const int PageLength = 20;

    /// <summary>Part of a district's name.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    /// <summary>Which page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<ModuleEntry> Modules { get; } = [.. catalog.Ready];

    public int Unready { get; } = catalog.All.Count(module => module.State != ModuleState.Ready);

    public IReadOnlyList<Unit> Districts { get; private set; } = [];

    public int Count { get; private set; }

    public string? PreviousUrl => Number > 1 ? Link(Number - 1) : null;

    public string? NextUrl => Number * PageLength < Count ? Link(Number + 1) : null;

    public void OnGet()
    {
        var wanted = VietnameseText.SearchKey(Search);
        var found = districts.All
            .Where(district => VietnameseText.SearchKey(district.Name).Contains(wanted, StringComparison.Ordinal))
            .ToList();
        Count = found.Count;
        Number = Math.Clamp(Number, 1, Math.Max(1, (Count + PageLength - 1) / PageLength));
        Districts = [.. found.Skip((Number - 1) * PageLength).Take(PageLength)];
    }

    public ModuleUse UseOf(ModuleEntry module, Unit district) =>
        gate.IsOpen(module.Id, district.Id) ? ModuleUse.InUse
        : gate.IsSwitchedOn(module.Id, district.Id) ? ModuleUse.Waiting
        : ModuleUse.Off;

    private string Link(int number) => Url.Page("/Modules/Index", new { q = Search, p = number })!;
}
